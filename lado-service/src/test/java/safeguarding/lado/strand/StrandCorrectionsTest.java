package safeguarding.lado.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.KeptWorkStatus;
import safeguarding.lado.workstatus.NotAgreedReason;
import safeguarding.lado.workstatus.WorkStatusEntry;
import safeguarding.lado.workstatus.WorkStatuses;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** What was recorded wrongly of a strand is put right, and what hangs on it follows. */
class StrandCorrectionsTest {
  private static final LocalDate OPENED = LocalDate.of(2018, 6, 5);
  private static final LocalDate CLOSED = LocalDate.of(2018, 7, 2);
  private static final LocalDate BACK = LocalDate.of(2018, 7, 9);
  private static final String WHY = "The officer has told us since.";

  private final Strands strands = TestService.bean(Strands.class);
  private final StrandCorrections corrections = TestService.bean(StrandCorrections.class);
  private final StrandCorrectionStore store = TestService.bean(StrandCorrectionStore.class);
  private final StrandTasks tasks = TestService.bean(StrandTasks.class);
  private final WorkStatuses statuses = TestService.bean(WorkStatuses.class);
  private final LadoWork work = TestService.bean(LadoWork.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-08-01T09:00:00Z"));
  }

  @Test
  void what_stood_before_is_kept_with_why_and_what_is_right_stands() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    Strand before = known(story).getFirst();
    StrandOpening right =
        new StrandOpening(
            StrandKind.POLICE, OPENED.plusDays(1), "DS Sample", "EX/124", "Named now.");

    granted(correct(story, police, right, null));

    assertThat(known(story))
        .extracting(Strand::openedOn, Strand::ledBy, Strand::reference, Strand::notes)
        .containsExactly(tuple(OPENED.plusDays(1), "DS Sample", "EX/124", "Named now."));
    assertThat(kept(story))
        .extracting(PartCorrection::kind, PartCorrection::reason, PartCorrection::before)
        .containsExactly(tuple(CorrectionKind.STRAND_CORRECTED, WHY, before));
    assertThat(refused(correct(story, police, right, null)).code()).isEqualTo("nothing-changed");
  }

  @Test
  void a_correction_asks_what_the_opening_and_the_closing_asked_and_why() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(step(story, police, StrandStepKind.CHARGED, OPENED.plusDays(2)));

    assertThat(
            refused(
                    story.with((id, etag) ->
                        corrections.correct(
                            lado,
                            ACTION,
                            id,
                            etag,
                            new StrandCorrection(
                                police,
                                new StrandOpening(
                                    StrandKind.EMPLOYER, OPENED.plusDays(3), " ", "", ""),
                                null,
                                " "))))
                .violations())
        .extracting(Violation::field)
        .containsExactly("opening.led_by", "opening.kind", "opening.opened_on", "reason");
    assertThat(refused(correct(story, police, told(StrandKind.POLICE), end(police))).code())
        .isEqualTo("closing-not-of-strand");
    granted(close(story, police, StrandResult.ACQUITTED));
    assertThat(
            refused(
                    correct(
                        story,
                        police,
                        told(StrandKind.POLICE),
                        new ToldClosing(police, OPENED.plusDays(1), StrandResult.DISMISSED, "")))
                .violations())
        .extracting(Violation::field)
        .containsExactly("closing.closed_on", "closing.result");
    assertThat(refused(correct(story, UUID.randomUUID(), told(StrandKind.POLICE), null)).code())
        .isEqualTo("strand-not-found");
  }

  @Test
  void of_each_kind_one_strand_is_open_also_after_a_correction() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE);
    UUID employer = open(story, StrandKind.EMPLOYER);

    assertThat(refused(correct(story, employer, told(StrandKind.POLICE), null)).code())
        .isEqualTo("strand-already-open");
    granted(correct(story, employer, told(StrandKind.SOCIAL_CARE), null));
  }

  @Test
  void a_strand_closed_by_mistake_is_open_again_and_holds_the_case() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    Strand closed = known(story).getFirst();

    granted(reopen(story, police));

    assertThat(known(story)).extracting(Strand::isOpen).containsExactly(true);
    assertThat(kept(story))
        .extracting(PartCorrection::kind, PartCorrection::before)
        .containsExactly(tuple(CorrectionKind.STRAND_REOPENED, closed));
    assertThat(refused(story.conclude(CLOSED, AllegationOutcome.UNSUBSTANTIATED)).code())
        .isEqualTo("strand-still-open");
    assertThat(refused(reopen(story, police)).code()).isEqualTo("strand-not-closed");
  }

  @Test
  void a_strand_that_another_has_followed_or_whose_case_has_its_outcome_stays_closed() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    UUID another = open(story, StrandKind.POLICE);

    assertThat(refused(reopen(story, police)).code()).isEqualTo("strand-already-open");
    granted(close(story, another, StrandResult.CONVICTED));
    granted(story.conclude(CLOSED, AllegationOutcome.SUBSTANTIATED));
    assertThat(refused(reopen(story, another)))
        .extracting("code", "message")
        .containsExactly(
            "not-under-enquiry",
            "A strand can only be open while the case is enquired. Take the outcome of the case back"
                + " first");
  }

  @Test
  void what_is_corrected_after_the_outcome_could_still_have_had_it() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.CONVICTED));
    granted(story.conclude(CLOSED, AllegationOutcome.SUBSTANTIATED));
    StrandOpening as = told(StrandKind.POLICE);

    assertThat(
            refused(
                    correct(
                        story,
                        police,
                        as,
                        new ToldClosing(police, CLOSED.plusDays(1), StrandResult.CONVICTED, "")))
                .violations())
        .extracting(Violation::field)
        .containsExactly("closing.closed_on");
    assertThat(
            refused(
                    correct(
                        story,
                        police,
                        as,
                        new ToldClosing(police, CLOSED, StrandResult.HANDED_ON, "Kent.")))
                .violations())
        .extracting(Violation::field)
        .containsExactly("closing.result");
    granted(
        correct(
            story,
            police,
            as,
            new ToldClosing(police, CLOSED.minusDays(1), StrandResult.CAUTIONED, "")));
    assertThat(known(story).getFirst().closing())
        .extracting("closedOn", "result")
        .containsExactly(CLOSED.minusDays(1), StrandResult.CAUTIONED);
  }

  /** Rule 1: while it was agreed, somebody enquired, and nobody knew. */
  @Test
  void a_reinstatement_agreed_while_the_strand_ran_after_all_is_taken_back_and_raised() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    granted(reinstated(story));

    granted(correct(story, police, told(StrandKind.POLICE), end(police)));
    assertThat(agreements(story)).containsExactly(List.of());
    granted(reopen(story, police));

    assertThat(agreements(story))
        .containsExactly(
            List.of(NotAgreedReason.STRAND_OPEN, NotAgreedReason.POLICE_NOT_CONSULTED), List.of());
    assertThat(AllTasks.of(work.open(lado)))
        .filteredOn(task -> task.ruleId().equals("lado.escalation"))
        .extracting(Task::recordId, Task::startedOn)
        .containsExactly(tuple(story.id(), LocalDate.of(2018, 8, 1)));
  }

  /** 'No recording of a reinstatement as agreed, while a strand is open' (lado.md, rule 1). */
  @Test
  void so_is_one_that_was_recorded_while_the_strand_ran_though_it_began_after_its_day() {
    ACase story = ACase.underEnquiry(lado);
    StrandOpening begun =
        new StrandOpening(StrandKind.POLICE, BACK.plusDays(1), "DS Example", "", "");
    UUID police =
        granted(story.with((id, etag) -> strands.open(lado, ACTION, id, etag, begun))).strandId();
    ToldClosing by = new ToldClosing(police, BACK.plusDays(2), StrandResult.NO_FURTHER_ACTION, "");
    granted(story.with((id, etag) -> strands.close(lado, ACTION, id, etag, by)));
    granted(reinstated(story));
    assertThat(agreements(story)).containsExactly(List.of());
    TestService.itIs(Instant.parse("2018-08-02T09:00:00Z"));

    granted(reopen(story, police));

    assertThat(agreements(story))
        .containsExactly(
            List.of(NotAgreedReason.STRAND_OPEN, NotAgreedReason.POLICE_NOT_CONSULTED), List.of());
  }

  @Test
  void a_reinstatement_that_was_put_right_on_its_day_is_not_revived() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    granted(reinstated(story));
    WorkStatusEntry suspended =
        new WorkStatusEntry(
            WorkStatus.SUSPENDED, BACK, "Principal", Consultation.AGREES, null, false, "", null);
    granted(story.with((id, etag) -> statuses.record(lado, ACTION, id, etag, suspended)));

    granted(reopen(story, police));

    assertThat(transactions.read(lado.authority(), () -> statuses.of(story.id())))
        .extracting(KeptWorkStatus::status)
        .containsExactly(WorkStatus.SUSPENDED, WorkStatus.REINSTATED);
    assertThat(AllTasks.of(work.open(lado)))
        .extracting(Task::ruleId)
        .doesNotContain("lado.escalation");
  }

  @Test
  void a_day_in_court_that_came_to_nothing_stops_no_correction() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(step(story, police, StrandStepKind.COURT_DATE, LocalDate.of(2018, 9, 10)));
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    TestService.itIs(Instant.parse("2018-10-01T09:00:00Z"));

    granted(
        correct(
            story,
            police,
            new StrandOpening(StrandKind.POLICE, OPENED, "DS Other", "EX/123", ""),
            end(police)));
    granted(
        stepCorrected(
            story,
            police,
            known(story).getFirst().steps().getFirst().number(),
            StrandStepKind.COURT_DATE,
            LocalDate.of(2018, 9, 11),
            false));
  }

  @Test
  void so_is_one_of_a_day_on_which_by_its_corrected_end_the_strand_still_ran() {
    ACase story = ACase.underEnquiry(lado);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(close(story, employer, StrandResult.NO_ACTION));
    granted(reinstated(story));

    granted(
        correct(
            story,
            employer,
            told(StrandKind.EMPLOYER),
            new ToldClosing(employer, BACK.plusDays(1), StrandResult.NO_ACTION, "")));

    assertThat(agreements(story)).containsExactly(List.of(NotAgreedReason.STRAND_OPEN), List.of());
  }

  @Test
  void a_strand_opened_since_does_not_touch_what_was_agreed_before_it() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    granted(reinstated(story));
    TestService.itIs(Instant.parse("2018-08-01T16:00:00Z"));
    granted(
        story.with((id, etag) ->
            strands.open(
                lado,
                ACTION,
                id,
                etag,
                new StrandOpening(StrandKind.EMPLOYER, BACK.plusDays(1), "HR", "", ""))));

    granted(correct(story, police, told(StrandKind.POLICE), end(police)));

    assertThat(agreements(story)).containsExactly(List.of());
  }

  @Test
  void a_step_is_corrected_or_taken_back_and_its_clocks_follow() {
    ACase story = ACase.underEnquiry(lado);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(step(story, employer, StrandStepKind.HEARING_NEEDED, CLOSED));
    granted(step(story, employer, StrandStepKind.INVESTIGATION_FINISHED, CLOSED));
    int hearing = known(story).getFirst().steps().getFirst().number();

    granted(stepCorrected(story, employer, hearing, StrandStepKind.HEARING_NEEDED, BACK, false));

    assertThat(AllTasks.of(tasks.open(lado))).extracting(Task::startedOn).containsExactly(BACK);
    assertThat(
            refused(
                    stepCorrected(
                        story, employer, hearing, StrandStepKind.HEARING_NEEDED, BACK, false))
                .code())
        .isEqualTo("nothing-changed");
    granted(stepCorrected(story, employer, hearing, null, null, true));
    assertThat(AllTasks.of(tasks.open(lado))).isEmpty();
    assertThat(known(story).getFirst().steps())
        .extracting(StrandStep::kind)
        .containsExactly(StrandStepKind.INVESTIGATION_FINISHED);
    assertThat(keptSteps(story))
        .extracting(
            PartCorrection::kind,
            one -> one.before().strandId(),
            one -> one.before().step().happenedOn())
        .containsExactly(
            tuple(CorrectionKind.STRAND_STEP_WITHDRAWN, employer, BACK),
            tuple(CorrectionKind.STRAND_STEP_CORRECTED, employer, CLOSED));
    assertThat(refused(stepCorrected(story, employer, hearing, null, null, true)).code())
        .isEqualTo("step-not-found");
  }

  @Test
  void a_step_of_a_closed_strand_stays_inside_it() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    granted(step(story, police, StrandStepKind.ARRESTED, OPENED.plusDays(1)));
    granted(close(story, police, StrandResult.NO_FURTHER_ACTION));
    int arrest = known(story).getFirst().steps().getFirst().number();

    assertThat(
            refused(
                    stepCorrected(
                        story, police, arrest, StrandStepKind.ARRESTED, CLOSED.plusDays(1), false))
                .code())
        .isEqualTo("closed-before-last-step");
    assertThat(
            refused(
                    stepCorrected(
                        story,
                        police,
                        arrest,
                        StrandStepKind.HEARING_HELD,
                        OPENED.minusDays(1),
                        false))
                .violations())
        .extracting(Violation::field)
        .containsExactly("step.kind", "step.happened_on");
    granted(stepCorrected(story, police, arrest, StrandStepKind.ARRESTED, CLOSED, false));
  }

  /** That an employer need not act is agreed by who decides (KCSIE part 4). */
  @Test
  void business_support_makes_no_decision_of_a_step_and_takes_none_back() {
    ACase story = ACase.underEnquiry(lado);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(step(story, employer, StrandStepKind.NO_ACTION_AGREED, OPENED));
    granted(step(story, employer, StrandStepKind.APPEAL, CLOSED));
    List<Integer> numbers =
        known(story).getFirst().steps().stream().map(StrandStep::number).toList();
    Caller support =
        new Caller("support", "Demo Support", lado.authority(), Set.of(Role.BUSINESS_SUPPORT));

    Stream.of(
            correction(employer, numbers.getFirst(), null, null, true),
            correction(employer, numbers.getLast(), StrandStepKind.NO_ACTION_AGREED, CLOSED, false))
        .forEach(told ->
            assertThat(
                    refused(
                            story.with(
                                (id, etag) -> corrections.step(support, ACTION, id, etag, told)))
                        .code())
                .isEqualTo("not-yours-to-decide"));
    granted(
        story.with((id, etag) ->
            corrections.step(
                support,
                ACTION,
                id,
                etag,
                correction(employer, numbers.getLast(), StrandStepKind.APPEAL, BACK, false))));
  }

  private List<Strand> known(ACase story) {
    return transactions.read(lado.authority(), () -> strands.of(story.id()));
  }

  private List<PartCorrection<Strand>> kept(ACase story) {
    return transactions.read(lado.authority(), () -> store.of(story.id()).strands());
  }

  private List<PartCorrection<StrandCorrectionStore.StepOfStrand>> keptSteps(ACase story) {
    return transactions.read(lado.authority(), () -> store.of(story.id()).steps());
  }

  /** Why the reinstatements are not agreed, the newest first; empty for one that is. */
  private List<List<NotAgreedReason>> agreements(ACase story) {
    return transactions.read(lado.authority(), () -> statuses.of(story.id())).stream()
        .map(KeptWorkStatus::notAgreed)
        .toList();
  }

  private UUID open(ACase story, StrandKind kind) {
    return granted(story.with((id, etag) -> strands.open(lado, ACTION, id, etag, told(kind))))
        .strandId();
  }

  private static StrandOpening told(StrandKind kind) {
    return new StrandOpening(kind, OPENED, "DC Sample, Example Police", "EX/123", "");
  }

  private static ToldClosing end(UUID strand) {
    return new ToldClosing(strand, CLOSED, StrandResult.NO_FURTHER_ACTION, "In writing.");
  }

  private Ruling<Strands.Changed> step(
      ACase story, UUID strand, StrandStepKind kind, LocalDate on) {
    return story.with(
        (id, etag) -> strands.step(lado, ACTION, id, etag, new ToldStep(strand, kind, on, "")));
  }

  private Ruling<Strands.Changed> close(ACase story, UUID strand, StrandResult result) {
    return story.with((id, etag) ->
        strands.close(
            lado, ACTION, id, etag, new ToldClosing(strand, CLOSED, result, "Told by phone.")));
  }

  private Ruling<WorkStatuses.Changed> reinstated(ACase story) {
    WorkStatusEntry entry =
        new WorkStatusEntry(
            WorkStatus.REINSTATED, BACK, "Principal", Consultation.AGREES, null, false, "", null);
    return story.with((id, etag) -> statuses.record(lado, ACTION, id, etag, entry));
  }

  private Ruling<Strands.Changed> correct(
      ACase story, UUID strand, StrandOpening opening, @Nullable ToldClosing closing) {
    StrandCorrection told = new StrandCorrection(strand, opening, closing, WHY);
    return story.with((id, etag) -> corrections.correct(lado, ACTION, id, etag, told));
  }

  private Ruling<Strands.Changed> reopen(ACase story, UUID strand) {
    StrandReopening told = new StrandReopening(strand, WHY);
    return story.with((id, etag) -> corrections.reopen(lado, ACTION, id, etag, told));
  }

  private Ruling<Strands.Changed> stepCorrected(
      ACase story,
      UUID strand,
      int number,
      @Nullable StrandStepKind kind,
      @Nullable LocalDate on,
      boolean withdrawn) {
    StepCorrection told = correction(strand, number, kind, on, withdrawn);
    return story.with((id, etag) -> corrections.step(lado, ACTION, id, etag, told));
  }

  private static StepCorrection correction(
      UUID strand,
      int number,
      @Nullable StrandStepKind kind,
      @Nullable LocalDate on,
      boolean withdrawn) {
    return new StepCorrection(number, new ToldStep(strand, kind, on, ""), withdrawn, WHY);
  }
}
