package safeguarding.lado.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.DecisionCorrections;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.KeptWorkStatus;
import safeguarding.lado.workstatus.NotAgreedReason;
import safeguarding.lado.workstatus.WorkStatusCorrection;
import safeguarding.lado.workstatus.WorkStatusCorrections;
import safeguarding.lado.workstatus.WorkStatusEntry;
import safeguarding.lado.workstatus.WorkStatuses;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * A strand that was recorded on the wrong case is taken back, and the case is as if it never was.
 */
class StrandWithdrawalTest {
  private static final LocalDate OPENED = LocalDate.of(2018, 6, 5);
  private static final LocalDate CLOSED = LocalDate.of(2018, 7, 2);
  private static final LocalDate BACK = LocalDate.of(2018, 7, 9);
  private static final String WHY = "The police told us of another adult.";

  private final Strands strands = TestService.bean(Strands.class);
  private final StrandCorrections corrections = TestService.bean(StrandCorrections.class);
  private final StrandCorrectionStore store = TestService.bean(StrandCorrectionStore.class);
  private final DecisionCorrections decisions = TestService.bean(DecisionCorrections.class);
  private final WorkStatuses statuses = TestService.bean(WorkStatuses.class);
  private final WorkStatusCorrections entries = TestService.bean(WorkStatusCorrections.class);
  private final LadoWork work = TestService.bean(LadoWork.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
  }

  @Test
  void it_goes_with_what_happened_in_it_and_all_of_that_is_kept_with_why() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(step(story, employer, StrandStepKind.HEARING_NEEDED));
    granted(step(story, employer, StrandStepKind.APPEAL));
    assertThat(asked()).contains("lado.hearing");
    Strand before = known(story).getLast();

    granted(withdraw(story, employer));

    assertThat(known(story)).extracting(Strand::id).containsExactly(police);
    assertThat(asked()).doesNotContain("lado.hearing");
    CorrectedStrands kept = transactions.read(lado.authority(), () -> store.of(story.id()));
    assertThat(kept.strands())
        .extracting(
            PartCorrection::kind,
            PartCorrection::reason,
            one -> one.before().opening(),
            one -> one.before().recorded())
        .containsExactly(
            tuple(CorrectionKind.STRAND_WITHDRAWN, WHY, before.opening(), before.recorded()));
    assertThat(kept.steps())
        .extracting(PartCorrection::kind, PartCorrection::reason, one -> one.before().step())
        .containsExactly(
            tuple(CorrectionKind.STRAND_STEP_WITHDRAWN, WHY, before.steps().getLast()),
            tuple(CorrectionKind.STRAND_STEP_WITHDRAWN, WHY, before.steps().getFirst()));
  }

  @Test
  void it_asks_which_and_why_and_what_is_gone_was_never_there() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);

    assertThat(refused(withdraw(story, null, " ")).violations())
        .extracting(Violation::field)
        .containsExactly("strand_id", "reason");
    granted(withdraw(story, police));
    assertThat(
            List.of(
                refused(withdraw(story, police)).code(),
                refused(close(story, police, StrandResult.CONVICTED)).code(),
                refused(withdraw(story, UUID.randomUUID())).code()))
        .containsOnly("strand-not-found");
    granted(withdraw(story, open(story, StrandKind.POLICE)));
  }

  /** Rule 1 asks for the strands that are on record, and no other. */
  @Test
  void an_open_strand_of_another_case_holds_this_one_no_more() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    assertThat(refused(story.conclude(CLOSED, AllegationOutcome.UNFOUNDED)).code())
        .isEqualTo("strand-still-open");

    granted(withdraw(story, police));

    granted(story.conclude(CLOSED, AllegationOutcome.UNFOUNDED));
  }

  @Test
  void nor_does_a_closed_one_keep_the_threshold_decision_from_being_taken_back() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    assertThat(refused(takeBack(story)).code()).isEqualTo("enquiry-has-strands");

    granted(withdraw(story, police));

    granted(takeBack(story));
  }

  @Test
  void the_removal_that_it_came_to_asks_for_no_referral() {
    ACase story = ACase.underEnquiry(lado);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(close(story, employer, StrandResult.DISMISSED));
    granted(story.conclude(CLOSED, AllegationOutcome.SUBSTANTIATED));
    assertThat(asked()).contains("lado.dbs-referral");

    granted(withdraw(story, employer));

    assertThat(asked()).doesNotContain("lado.dbs-referral");
  }

  @Test
  void where_the_one_before_it_was_handed_on_the_outcome_would_lose_its_ground() {
    ACase story = ACase.underEnquiry(lado);
    granted(close(story, open(story, StrandKind.POLICE), StrandResult.HANDED_ON));
    UUID another = open(story, StrandKind.POLICE);
    granted(close(story, another, StrandResult.CONVICTED));
    granted(story.conclude(CLOSED, AllegationOutcome.SUBSTANTIATED));

    assertThat(refused(withdraw(story, another)))
        .extracting("code", "violations")
        .containsExactly(
            "outcome-loses-ground",
            List.of(
                new Violation(
                    "strand_id",
                    "The case has its outcome, which this would not allow. Handed on, and not known"
                        + " to have ended: the police investigation. Only 'not concluded' can be"
                        + " recorded")));
    granted(withdraw(story, known(story).getFirst().id()));
  }

  /** The directors were asked about it; nobody is told that they need not answer by the way. */
  @Test
  void a_reinstatement_that_is_not_agreed_stays_so_until_its_entry_is_looked_at_again() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(reinstated(story));
    assertThat(agreements(story))
        .containsExactly(
            List.of(NotAgreedReason.STRAND_OPEN, NotAgreedReason.POLICE_NOT_CONSULTED));

    granted(withdraw(story, police));

    assertThat(agreements(story)).hasSize(1).doesNotContain(List.of());
    assertThat(asked()).contains("lado.escalation");
    granted(lookedAtAgain(story));
    assertThat(agreements(story)).containsExactly(List.of());
    assertThat(asked()).doesNotContain("lado.escalation");
    assertThat(refused(lookedAtAgain(story)).code()).isEqualTo("nothing-changed");
  }

  @Test
  void so_does_one_that_was_agreed_until_the_strand_was_recorded() {
    ACase story = ACase.underEnquiry(lado);
    granted(reinstated(story));
    UUID escalation = granted(opened(story, StrandKind.POLICE)).escalationId();
    assertThat(escalation).isNotNull();

    Strands.Changed withdrawn = granted(withdraw(story, known(story).getFirst().id()));

    assertThat(withdrawn.escalationId()).isNull();
    granted(lookedAtAgain(story));
    assertThat(agreements(story)).as("one fact, agreed").containsExactly(List.of());
    assertThat(asked()).doesNotContain("lado.escalation");
  }

  /** The employer began on the day after: nothing of that stood against it when it was recorded. */
  @Test
  void it_is_judged_by_the_day_on_which_it_was_first_recorded() {
    ACase story = ACase.underEnquiry(lado);
    granted(reinstated(story));
    TestService.itIs(Instant.parse("2018-08-03T09:00:00Z"));
    LocalDate tomorrow = LocalDate.of(2018, 8, 2);
    granted(
        story.with((id, etag) ->
            strands.open(
                lado,
                ACTION,
                id,
                etag,
                new StrandOpening(StrandKind.EMPLOYER, tomorrow, "Example House", "", ""))));
    UUID mistaken = open(story, StrandKind.POLICE);
    assertThat(agreements(story)).contains(List.of()).hasSize(2);
    KeptWorkStatus first = entries(story).getLast();

    granted(withdraw(story, mistaken));
    granted(lookedAtAgain(story));

    assertThat(agreements(story)).containsExactly(List.of());
    assertThat(entries(story).getFirst().recorded()).isEqualTo(first.recorded());
    // Nor does it when the strand of the day after is corrected.
    UUID employer = known(story).getFirst().id();
    StrandOpening named = new StrandOpening(StrandKind.EMPLOYER, tomorrow, "The head", "", "");
    granted(
        story.with((id, etag) ->
            corrections.correct(
                lado, ACTION, id, etag, new StrandCorrection(employer, named, null, WHY))));
    assertThat(agreements(story)).containsExactly(List.of());
  }

  private List<Strand> known(ACase story) {
    return transactions.read(lado.authority(), () -> strands.of(story.id()));
  }

  private List<String> asked() {
    return AllTasks.of(work.open(lado)).stream().map(Task::ruleId).toList();
  }

  /** Why the reinstatements are not agreed, the newest first; empty for one that is. */
  private List<List<NotAgreedReason>> agreements(ACase story) {
    return entries(story).stream().map(KeptWorkStatus::notAgreed).toList();
  }

  private List<KeptWorkStatus> entries(ACase story) {
    return transactions.read(lado.authority(), () -> statuses.of(story.id()));
  }

  private UUID open(ACase story, StrandKind kind) {
    return granted(opened(story, kind)).strandId();
  }

  private Ruling<Strands.Changed> opened(ACase story, StrandKind kind) {
    return story.with((id, etag) ->
        strands.open(
            lado, ACTION, id, etag, new StrandOpening(kind, OPENED, "DC Sample", "EX/1", "")));
  }

  private Ruling<Strands.Changed> step(ACase story, UUID strand, StrandStepKind kind) {
    return story.with(
        (id, etag) -> strands.step(lado, ACTION, id, etag, new ToldStep(strand, kind, CLOSED, "")));
  }

  private Ruling<Strands.Changed> close(ACase story, UUID strand, StrandResult result) {
    return story.with((id, etag) ->
        strands.close(lado, ACTION, id, etag, new ToldClosing(strand, CLOSED, result, "To Kent.")));
  }

  private Ruling<Strands.Changed> withdraw(ACase story, UUID strand) {
    return withdraw(story, strand, WHY);
  }

  private Ruling<Strands.Changed> withdraw(ACase story, @Nullable UUID strand, String why) {
    return story.with((id, etag) ->
        corrections.withdraw(lado, ACTION, id, etag, new StrandWithdrawal(strand, why)));
  }

  private Ruling<?> takeBack(ACase story) {
    return story.with((id, etag) -> decisions.takeBack(lado, ACTION, id, etag, WHY));
  }

  private Ruling<WorkStatuses.Changed> reinstated(ACase story) {
    WorkStatusEntry entry =
        new WorkStatusEntry(
            WorkStatus.REINSTATED, BACK, "Principal", Consultation.AGREES, null, false, "", null);
    return story.with((id, etag) -> statuses.record(lado, ACTION, id, etag, entry));
  }

  /** The newest entry is told as it stands. */
  private Ruling<WorkStatuses.Changed> lookedAtAgain(ACase story) {
    KeptWorkStatus kept = entries(story).getFirst();
    WorkStatusEntry same =
        new WorkStatusEntry(
            kept.status(),
            kept.since(),
            kept.decidedBy(),
            kept.lado(),
            kept.police(),
            kept.wouldHaveBeenRemoved(),
            kept.notes(),
            kept.knownOn());
    return story.with((id, etag) ->
        entries.correct(
            lado,
            ACTION,
            id,
            etag,
            new WorkStatusCorrection(kept.number(), kept.place(), same, false, WHY)));
  }
}
