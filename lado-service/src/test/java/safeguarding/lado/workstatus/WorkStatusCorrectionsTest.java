package safeguarding.lado.workstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.escalation.EscalationCorrection;
import safeguarding.lado.escalation.EscalationCorrections;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.escalation.ToldAnswer;
import safeguarding.lado.followup.FollowUp;
import safeguarding.lado.followup.FollowUpKind;
import safeguarding.lado.followup.FollowUpStanding;
import safeguarding.lado.followup.FollowUps;
import safeguarding.lado.strand.StrandKind;
import safeguarding.lado.strand.StrandOpening;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

/** What was recorded wrongly of the adult's work is put right. It is 12 September 2018. */
class WorkStatusCorrectionsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 9, 12);
  private static final LocalDate SUSPENDED = LocalDate.of(2018, 6, 6);
  private static final LocalDate BACK = LocalDate.of(2018, 9, 10);
  private static final String WHY = "It was another adult of that name.";

  private final WorkStatuses statuses = TestService.bean(WorkStatuses.class);
  private final WorkStatusCorrections corrections = TestService.bean(WorkStatusCorrections.class);
  private final WorkStatusCorrectionStore store = TestService.bean(WorkStatusCorrectionStore.class);
  private final Escalations escalations = TestService.bean(Escalations.class);
  private final EscalationCorrections escalationCorrections =
      TestService.bean(EscalationCorrections.class);
  private final Strands strands = TestService.bean(Strands.class);
  private final FollowUps followUps = TestService.bean(FollowUps.class);
  private final LadoWork work = TestService.bean(LadoWork.class);
  private final Statements statements = TestService.bean(Statements.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-09-12T09:00:00Z"));
  }

  @Test
  void what_stood_before_is_kept_with_why() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.SUSPENDED, SUSPENDED)));
    KeptWorkStatus before = known(story).getFirst();

    granted(correct(story, before, told(WorkStatus.ALTERNATIVE_DUTIES, SUSPENDED.plusDays(1))));

    assertThat(known(story))
        .extracting(KeptWorkStatus::status, KeptWorkStatus::since, KeptWorkStatus::recorded)
        .containsExactly(
            tuple(WorkStatus.ALTERNATIVE_DUTIES, SUSPENDED.plusDays(1), before.recorded()));
    assertThat(kept(story))
        .extracting(PartCorrection::kind, PartCorrection::reason, PartCorrection::before)
        .containsExactly(tuple(CorrectionKind.WORK_STATUS_CORRECTED, WHY, before));
  }

  @Test
  void a_correction_asks_what_the_recording_asked_and_why() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.SUSPENDED, SUSPENDED)));
    KeptWorkStatus kept = known(story).getFirst();
    WorkStatusEntry nothing = new WorkStatusEntry(null, null, " ", null, null, false, "", null);

    assertThat(
            refused(with(story, new WorkStatusCorrection(kept.number(), 0, nothing, false, " ")))
                .violations())
        .extracting(Violation::field)
        .containsExactly("entry.status", "entry.since", "entry.decided_by", "entry.lado", "reason");
    assertThat(refused(correct(story, kept, kept.told())).code()).isEqualTo("nothing-changed");
    assertThat(refused(with(story, new WorkStatusCorrection(99, 0, kept.told(), true, WHY))).code())
        .isEqualTo("work-status-not-found");
  }

  @Test
  void nobody_is_left_back_in_post_whom_only_a_reinstatement_could_have_brought_back() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.SUSPENDED, SUSPENDED)));
    granted(record(story, told(WorkStatus.REINSTATED, BACK)));
    granted(record(story, told(WorkStatus.IN_POST, BACK.plusDays(1))));
    KeptWorkStatus reinstated = known(story).get(1);

    assertThat(refused(withdraw(story, reinstated)).violations())
        .containsExactly(
            new Violation(
                "withdrawn",
                "The adult was in post again on 11 September 2018, which would then need a"
                    + " reinstatement. Correct that first"));
    assertThat(
            refused(correct(story, reinstated, told(WorkStatus.ALTERNATIVE_DUTIES, BACK))).code())
        .isEqualTo("in-post-loses-ground");
    assertThat(refused(correct(story, reinstated, told(WorkStatus.IN_POST, BACK))).code())
        .isEqualTo("in-post-after-suspension");
    granted(withdraw(story, known(story).getFirst()));
    granted(withdraw(story, reinstated));
    assertThat(known(story))
        .extracting(KeptWorkStatus::status)
        .containsExactly(WorkStatus.SUSPENDED);
  }

  @Test
  void a_reinstatement_recorded_by_mistake_is_taken_back_and_the_directors_are_asked_no_more() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE, SUSPENDED);
    granted(record(story, told(WorkStatus.REINSTATED, BACK)));
    assertThat(raised(story)).containsExactly(TODAY);

    granted(withdraw(story, known(story).getFirst()));

    assertThat(known(story)).isEmpty();
    assertThat(raised(story)).isEmpty();
  }

  @Test
  void what_the_directors_have_answered_stays() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE, SUSPENDED);
    raisedAndAnswered(story, told(WorkStatus.REINSTATED, BACK));

    granted(withdraw(story, known(story).getFirst()));

    assertThat(count(story, "SELECT count(*) AS n FROM escalation")).isEqualTo(1);
  }

  @Test
  void what_waits_again_since_the_answer_is_taken_back_says_what_is_right_by_now() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE, SUSPENDED);
    UUID escalation = raisedAndAnswered(story, told(WorkStatus.REINSTATED, BACK));
    granted(
        correct(story, known(story).getFirst(), told(WorkStatus.REINSTATED, BACK.minusDays(1))));
    assertThat(reason(story)).startsWith("Reinstated on 10 September 2018 by ");

    granted(takeAnswerBack(story, escalation));

    assertThat(reason(story)).startsWith("Reinstated on 9 September 2018 by ");
    assertThat(raised(story)).containsExactly(TODAY);
  }

  @Test
  void and_it_waits_from_the_day_on_which_it_was_known_as_that_is_right_by_now() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE, SUSPENDED);
    UUID escalation = raisedAndAnswered(story, told(WorkStatus.REINSTATED, BACK, BACK));
    granted(
        correct(
            story, known(story).getFirst(), told(WorkStatus.REINSTATED, BACK, BACK.plusDays(1))));

    granted(takeAnswerBack(story, escalation));

    assertThat(raised(story)).containsExactly(BACK.plusDays(1));
  }

  @Test
  void of_what_was_raised_twice_one_waits_when_the_first_answer_is_taken_back() {
    ACase story = ACase.underEnquiry(lado);
    UUID first = raisedAndAnswered(story, unasked());
    granted(correct(story, known(story).getFirst(), told(WorkStatus.REINSTATED, BACK)));
    granted(correct(story, known(story).getFirst(), unasked()));
    assertThat(raised(story)).hasSize(1);

    granted(takeAnswerBack(story, first));

    assertThat(raised(story)).hasSize(1);
    assertThat(count(story, "SELECT count(*) AS n FROM escalation")).isEqualTo(1);
  }

  /** The LADO was not asked: it is not agreed, whatever runs. */
  private static WorkStatusEntry unasked() {
    return new WorkStatusEntry(
        WorkStatus.REINSTATED,
        BACK,
        "Principal, Example House",
        Consultation.NOT_CONSULTED,
        null,
        false,
        "",
        null);
  }

  /** Records what is not agreed, and what the directors did, who are told of it. */
  private UUID raisedAndAnswered(ACase story, WorkStatusEntry notAgreed) {
    UUID escalation = Objects.requireNonNull(granted(record(story, notAgreed)).escalationId());
    granted(
        story.with((id, etag) ->
            escalations.answer(
                lado, ACTION, id, etag, new ToldAnswer(escalation, TODAY, "They met."))));
    return escalation;
  }

  private Ruling<Escalations.Changed> takeAnswerBack(ACase story, UUID escalation) {
    return story.with((id, etag) ->
        escalationCorrections.correct(
            lado,
            ACTION,
            id,
            etag,
            new EscalationCorrection(escalation, null, null, false, true, WHY)));
  }

  private String reason(ACase story) {
    return transactions
        .read(
            lado.authority(),
            () ->
                statements.find(
                    "SELECT reason FROM escalation WHERE authority_code = ? AND allegation_id = ?",
                    row -> row.text("reason"),
                    statements.authority(),
                    story.id()))
        .orElseThrow();
  }

  @Test
  void by_when_the_directors_are_to_answer_follows_the_day_on_which_it_was_known() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE, SUSPENDED);
    granted(record(story, told(WorkStatus.REINSTATED, BACK)));

    granted(
        correct(
            story, known(story).getFirst(), told(WorkStatus.REINSTATED, BACK, BACK.plusDays(1))));

    assertThat(raised(story)).containsExactly(BACK.plusDays(1));
  }

  @Test
  void what_has_become_not_agreed_is_raised_from_today_and_what_is_agreed_after_all_no_more() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.REINSTATED, BACK)));
    KeptWorkStatus agreed = known(story).getFirst();
    TestService.itIs(Instant.parse("2018-09-14T09:00:00Z"));

    WorkStatuses.Changed changed = granted(correct(story, agreed, unasked()));

    assertThat(changed.agreed()).isFalse();
    assertThat(changed.escalationId()).isNotNull();
    assertThat(raised(story)).containsExactly(LocalDate.of(2018, 9, 14));
    assertThat(
            granted(correct(story, known(story).getFirst(), told(WorkStatus.REINSTATED, BACK)))
                .agreed())
        .isTrue();
    assertThat(raised(story)).isEmpty();
  }

  @Test
  void a_strand_that_began_later_makes_nothing_wrong_when_an_old_reinstatement_is_corrected() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.REINSTATED, BACK)));
    TestService.itIs(Instant.parse("2018-10-12T09:00:00Z"));
    open(story, StrandKind.EMPLOYER, LocalDate.of(2018, 10, 10));

    assertThat(
            granted(
                    correct(
                        story,
                        known(story).getFirst(),
                        told(WorkStatus.REINSTATED, BACK.minusDays(1))))
                .agreed())
        .isTrue();
  }

  @Test
  void what_was_recorded_again_as_not_agreed_is_corrected_with_what_it_had_been() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.REINSTATED, BACK)));
    open(story, StrandKind.POLICE, SUSPENDED);
    assertThat(known(story)).hasSize(2);

    assertThat(refused(withdraw(story, known(story).getLast())).code())
        .isEqualTo("work-status-recorded-again");
    granted(withdraw(story, known(story).getFirst()));

    assertThat(known(story)).isEmpty();
    assertThat(raised(story)).isEmpty();
    assertThat(kept(story))
        .extracting(PartCorrection::kind)
        .containsExactly(
            CorrectionKind.WORK_STATUS_WITHDRAWN, CorrectionKind.WORK_STATUS_WITHDRAWN);
  }

  @Test
  void one_of_two_entries_of_the_same_day_is_taken_back_alone() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.SUSPENDED, SUSPENDED)));
    granted(record(story, told(WorkStatus.SUSPENDED, SUSPENDED)));

    granted(withdraw(story, known(story).getFirst()));

    assertThat(known(story)).hasSize(1);
  }

  @Test
  void who_was_not_dismissed_need_not_be_referred_and_a_referral_that_was_made_stays() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, told(WorkStatus.DISMISSED, BACK)));
    assertThat(tasks(story)).contains("lado.dbs-referral");
    granted(withdraw(story, known(story).getFirst()));
    assertThat(tasks(story)).doesNotContain("lado.dbs-referral");

    granted(record(story, told(WorkStatus.DISMISSED, BACK)));
    granted(
        story.with((id, etag) ->
            followUps.record(
                lado,
                ACTION,
                id,
                etag,
                new FollowUp(
                    FollowUpKind.DBS_REFERRAL,
                    FollowUpStanding.DONE,
                    TODAY,
                    "Principal",
                    "Referred.",
                    "",
                    null))));
    granted(withdraw(story, known(story).getFirst()));

    assertThat(count(story, "SELECT count(*) AS n FROM follow_up")).isEqualTo(1);
  }

  private int count(ACase story, String rows) {
    return transactions
        .read(
            lado.authority(),
            () ->
                statements.find(
                    rows + " WHERE authority_code = ? AND allegation_id = ?",
                    row -> row.integer("n"),
                    statements.authority(),
                    story.id()))
        .orElseThrow();
  }

  private List<String> tasks(ACase story) {
    return AllTasks.of(work.open(lado)).stream()
        .filter(task -> task.recordId().equals(story.id()))
        .map(Task::ruleId)
        .toList();
  }

  private List<LocalDate> raised(ACase story) {
    return AllTasks.of(work.open(lado)).stream()
        .filter(task -> task.ruleId().equals("lado.escalation"))
        .filter(task -> task.recordId().equals(story.id()))
        .map(Task::startedOn)
        .toList();
  }

  private List<KeptWorkStatus> known(ACase story) {
    return transactions.read(lado.authority(), () -> statuses.of(story.id()));
  }

  private List<PartCorrection<KeptWorkStatus>> kept(ACase story) {
    return transactions.read(lado.authority(), () -> store.of(story.id()));
  }

  private void open(ACase story, StrandKind kind, LocalDate on) {
    granted(
        story.with((id, etag) ->
            strands.open(lado, ACTION, id, etag, new StrandOpening(kind, on, "Somebody", "", ""))));
  }

  private Ruling<WorkStatuses.Changed> record(ACase story, WorkStatusEntry entry) {
    return story.with((id, etag) -> statuses.record(lado, ACTION, id, etag, entry));
  }

  private Ruling<WorkStatuses.Changed> correct(
      ACase story, KeptWorkStatus kept, WorkStatusEntry right) {
    return with(story, new WorkStatusCorrection(kept.number(), kept.place(), right, false, WHY));
  }

  private Ruling<WorkStatuses.Changed> withdraw(ACase story, KeptWorkStatus kept) {
    return with(
        story, new WorkStatusCorrection(kept.number(), kept.place(), kept.told(), true, WHY));
  }

  private Ruling<WorkStatuses.Changed> with(ACase story, WorkStatusCorrection told) {
    return story.with((id, etag) -> corrections.correct(lado, ACTION, id, etag, told));
  }

  private static WorkStatusEntry told(WorkStatus status, LocalDate since) {
    return told(status, since, null);
  }

  private static WorkStatusEntry told(
      WorkStatus status, LocalDate since, @Nullable LocalDate knownOn) {
    return new WorkStatusEntry(
        status, since, "Principal, Example House", Consultation.AGREES, null, false, "", knownOn);
  }
}
