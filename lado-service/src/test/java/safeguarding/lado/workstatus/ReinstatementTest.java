package safeguarding.lado.workstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.aResidentialWorker;

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
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.allegation.Workplace;
import safeguarding.lado.escalation.Escalations;
import safeguarding.lado.escalation.ToldAnswer;
import safeguarding.lado.strand.StrandKind;
import safeguarding.lado.strand.StrandOpening;
import safeguarding.lado.strand.StrandResult;
import safeguarding.lado.strand.StrandStepKind;
import safeguarding.lado.strand.Strands;
import safeguarding.lado.strand.ToldClosing;
import safeguarding.lado.strand.ToldStep;
import safeguarding.lado.worklist.LadoWork;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** Who is reinstated, and with whose agreement (lado.md, rule 1). */
class ReinstatementTest {
  private static final LocalDate SUSPENDED = LocalDate.of(2018, 6, 6);
  private static final LocalDate CHARGED = LocalDate.of(2018, 7, 9);
  private static final LocalDate BACK = LocalDate.of(2018, 9, 10);

  private final Strands strands = TestService.bean(Strands.class);
  private final WorkStatuses statuses = TestService.bean(WorkStatuses.class);
  private final Escalations escalations = TestService.bean(Escalations.class);
  private final LadoWork work = TestService.bean(LadoWork.class);
  private final AuthorityTransactions transactions = TestService.bean(AuthorityTransactions.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2018-09-12T09:00:00Z"));
  }

  private static void later() {
    TestService.itIs(Instant.parse("2018-09-12T16:00:00Z"));
  }

  /**
   * Report 205/2018 §4.6: a care worker is suspended 'pending the outcome of the police
   * investigation and the employer's internal investigation', indicted with five offences, and
   * reinstated; 'the Police and LADO had not been consulted'. The LADO escalates to the provider's
   * directors, which ends in his dismissal.
   */
  @Test
  void the_care_worker_who_was_reinstated_without_asking_anybody_does_not_stay_reinstated() {
    ACase story = ACase.underEnquiry(lado);
    UUID police = open(story, StrandKind.POLICE);
    UUID employer = open(story, StrandKind.EMPLOYER);
    granted(record(story, WorkStatus.SUSPENDED, SUSPENDED, Consultation.AGREES, null));
    granted(
        story.with((id, etag) ->
            strands.step(
                lado,
                ACTION,
                id,
                etag,
                new ToldStep(police, StrandStepKind.CHARGED, CHARGED, "Five offences."))));

    WorkStatuses.Changed reinstated =
        granted(
            record(
                story,
                WorkStatus.REINSTATED,
                BACK,
                Consultation.NOT_CONSULTED,
                Consultation.NOT_CONSULTED));

    assertThat(reinstated.agreed()).isFalse();
    assertThat(known(story).getFirst().notAgreed())
        .containsExactly(
            NotAgreedReason.STRAND_OPEN,
            NotAgreedReason.LADO_NOT_CONSULTED,
            NotAgreedReason.POLICE_NOT_CONSULTED);
    UUID escalation = Objects.requireNonNull(reinstated.escalationId());
    assertThat(AllTasks.of(work.open(lado)))
        .filteredOn(task -> task.ruleId().equals("lado.escalation"))
        .extracting(Task::key, Task::startedOn, Task::recordId)
        .containsExactly(tuple(escalation, LocalDate.of(2018, 9, 12), story.id()));
    assertThat(refused(story.conclude(BACK, AllegationOutcome.SUBSTANTIATED)).code())
        .isEqualTo("strand-still-open");

    granted(answer(story, escalation));
    granted(record(story, WorkStatus.DISMISSED, BACK, Consultation.AGREES, Consultation.AGREES));
    granted(close(story, employer, StrandResult.DISMISSED));
    granted(close(story, police, StrandResult.CONVICTED));
    granted(story.conclude(LocalDate.of(2018, 9, 12), AllegationOutcome.SUBSTANTIATED));

    assertThat(AllTasks.of(work.open(lado)))
        .extracting(Task::ruleId)
        .containsExactly("lado.dbs-referral");
  }

  @Test
  void with_every_strand_closed_and_the_lado_agreeing_it_is_agreed() {
    ACase story = ACase.underEnquiry(lado);
    granted(close(story, open(story, StrandKind.POLICE), StrandResult.NO_FURTHER_ACTION));

    WorkStatuses.Changed reinstated =
        granted(
            record(
                story,
                WorkStatus.REINSTATED,
                LocalDate.of(2018, 9, 12),
                Consultation.AGREES,
                null));

    assertThat(reinstated.agreed()).isTrue();
    assertThat(reinstated.escalationId()).isNull();
    assertThat(AllTasks.of(work.open(lado)))
        .extracting(Task::ruleId)
        .doesNotContain("lado.escalation");
  }

  @Test
  void a_strand_that_was_open_on_the_day_counts_however_late_the_reinstatement_is_recorded() {
    ACase story = ACase.underEnquiry(lado);
    granted(close(story, open(story, StrandKind.EMPLOYER), StrandResult.NO_ACTION));

    granted(
        record(
            story,
            WorkStatus.REINSTATED,
            LocalDate.of(2018, 9, 11),
            Consultation.DOES_NOT_AGREE,
            Consultation.DOES_NOT_AGREE));

    assertThat(known(story).getFirst().notAgreed())
        .containsExactly(
            NotAgreedReason.STRAND_OPEN,
            NotAgreedReason.LADO_DOES_NOT_AGREE,
            NotAgreedReason.POLICE_DO_NOT_AGREE);
  }

  @Test
  void what_was_agreed_is_taken_back_when_a_strand_of_that_day_is_recorded_afterwards() {
    ACase story = ACase.underEnquiry(lado);
    LocalDate today = LocalDate.of(2018, 9, 12);
    assertThat(
            granted(record(story, WorkStatus.REINSTATED, BACK, Consultation.AGREES, null)).agreed())
        .isTrue();

    later();

    granted(opening(story, StrandKind.EMPLOYER, today));
    assertThat(known(story)).hasSize(1);
    open(story, StrandKind.POLICE);

    assertThat(known(story))
        .extracting(KeptWorkStatus::since, KeptWorkStatus::knownOn, KeptWorkStatus::notAgreed)
        .containsExactly(
            tuple(
                BACK,
                today,
                List.of(NotAgreedReason.STRAND_OPEN, NotAgreedReason.POLICE_NOT_CONSULTED)),
            tuple(BACK, null, List.of()));
    assertThat(raised(story)).containsExactly(today);
    open(story, StrandKind.SOCIAL_CARE);
    assertThat(known(story)).hasSize(2);
    assertThat(raised(story)).hasSize(1);
  }

  @Test
  void
      every_agreed_reinstatement_that_a_strand_makes_wrong_is_taken_back_and_all_are_raised_once() {
    ACase story = ACase.underEnquiry(lado);
    LocalDate first = LocalDate.of(2018, 6, 20);
    LocalDate before = LocalDate.of(2018, 6, 4);
    granted(record(story, WorkStatus.REINSTATED, before, Consultation.AGREES, null));
    granted(record(story, WorkStatus.REINSTATED, first, Consultation.AGREES, null));
    granted(record(story, WorkStatus.SUSPENDED, CHARGED, Consultation.AGREES, null));
    granted(record(story, WorkStatus.REINSTATED, BACK, Consultation.AGREES, null));
    later();

    open(story, StrandKind.EMPLOYER);

    assertThat(known(story))
        .filteredOn(kept -> kept.status() == WorkStatus.REINSTATED)
        .extracting(KeptWorkStatus::since, KeptWorkStatus::notAgreed)
        .containsExactly(
            tuple(BACK, List.of(NotAgreedReason.STRAND_OPEN)),
            tuple(BACK, List.of()),
            tuple(first, List.of(NotAgreedReason.STRAND_OPEN)),
            tuple(first, List.of()),
            tuple(before, List.of()));
    assertThat(raised(story)).hasSize(1);
  }

  private List<LocalDate> raised(ACase story) {
    return AllTasks.of(work.open(lado)).stream()
        .filter(task -> task.ruleId().equals("lado.escalation"))
        .filter(task -> task.recordId().equals(story.id()))
        .map(Task::startedOn)
        .toList();
  }

  /** 'A few months' later concerns were raised by previous employees' (report 205/2018 §4.6). */
  @Test
  void what_is_learned_of_weeks_later_is_raised_from_the_day_on_which_it_was_known() {
    ACase story = ACase.underEnquiry(lado);
    open(story, StrandKind.POLICE);

    granted(learned(story, LocalDate.of(2018, 9, 11)));

    assertThat(known(story).getFirst().knownOn()).isEqualTo(LocalDate.of(2018, 9, 11));
    assertThat(AllTasks.of(work.open(lado)))
        .filteredOn(task -> task.ruleId().equals("lado.escalation"))
        .extracting(Task::startedOn)
        .containsExactly(LocalDate.of(2018, 9, 11));
    assertThat(refused(learned(story, LocalDate.of(2018, 6, 3))).code())
        .isEqualTo("known-before-contact");
    assertThat(refused(learned(story, LocalDate.of(2018, 9, 13))).violations())
        .extracting(Violation::field)
        .containsExactly("known_on");
  }

  private Ruling<WorkStatuses.Changed> learned(ACase story, LocalDate knownOn) {
    WorkStatusEntry entry =
        new WorkStatusEntry(
            WorkStatus.REINSTATED,
            BACK,
            "Principal, Example House",
            Consultation.NOT_CONSULTED,
            null,
            false,
            "",
            knownOn);
    return story.with((id, etag) -> statuses.record(lado, ACTION, id, etag, entry));
  }

  @Test
  void nobody_comes_back_as_in_post_to_whom_that_would_be_a_reinstatement() {
    ACase story = ACase.underEnquiry(lado);
    granted(record(story, WorkStatus.IN_POST, LocalDate.of(2018, 6, 4), Consultation.AGREES, null));
    granted(record(story, WorkStatus.SUSPENDED, SUSPENDED, Consultation.AGREES, null));

    assertThat(refused(record(story, WorkStatus.IN_POST, BACK, Consultation.AGREES, null)).code())
        .isEqualTo("in-post-after-suspension");
  }

  /** Most are suspended when the LADO hears of them, and nobody records that again. */
  @Test
  void who_was_suspended_when_the_contact_was_received_comes_back_by_a_reinstatement_only() {
    Background suspended = new Background("", "", "", WorkStatus.SUSPENDED);
    ACase story =
        ACase.underEnquiry(
            lado, aContact().about(aResidentialWorker(Workplace.UNKNOWN, suspended)));
    open(story, StrandKind.POLICE);
    LocalDate before = LocalDate.of(2018, 6, 3);

    granted(record(story, WorkStatus.IN_POST, before, Consultation.AGREES, null));
    assertThat(refused(record(story, WorkStatus.IN_POST, BACK, Consultation.AGREES, null)).code())
        .isEqualTo("in-post-after-suspension");
    assertThat(
            granted(record(story, WorkStatus.REINSTATED, BACK, Consultation.AGREES, null)).agreed())
        .isFalse();
    granted(record(story, WorkStatus.IN_POST, BACK, Consultation.AGREES, null));
  }

  @Test
  void a_work_status_says_since_when_by_whose_decision_and_whether_the_lado_was_asked() {
    ACase story = ACase.received(lado);

    assertThat(
            refused(
                    story.with((id, etag) ->
                        statuses.record(
                            lado,
                            ACTION,
                            id,
                            etag,
                            new WorkStatusEntry(null, null, " ", null, null, false, "", null))))
                .violations())
        .extracting(Violation::field)
        .containsExactly("status", "since", "decided_by", "lado");
  }

  private List<KeptWorkStatus> known(ACase story) {
    return transactions.read(lado.authority(), () -> statuses.of(story.id()));
  }

  private UUID open(ACase story, StrandKind kind) {
    return granted(opening(story, kind, SUSPENDED)).strandId();
  }

  private Ruling<Strands.Changed> opening(ACase story, StrandKind kind, LocalDate on) {
    StrandOpening told = new StrandOpening(kind, on, "Somebody", "", "");
    return story.with((id, etag) -> strands.open(lado, ACTION, id, etag, told));
  }

  private Ruling<Strands.Changed> close(ACase story, UUID strand, StrandResult result) {
    return story.with((id, etag) ->
        strands.close(
            lado,
            ACTION,
            id,
            etag,
            new ToldClosing(strand, LocalDate.of(2018, 9, 12), result, "")));
  }

  private Ruling<WorkStatuses.Changed> record(
      ACase story,
      WorkStatus status,
      LocalDate since,
      Consultation ladoSays,
      @Nullable Consultation policeSay) {
    return story.with((id, etag) ->
        statuses.record(
            lado,
            ACTION,
            id,
            etag,
            new WorkStatusEntry(
                status, since, "Principal, Example House", ladoSays, policeSay, false, "", null)));
  }

  private Ruling<Escalations.Changed> answer(ACase story, UUID escalation) {
    return story.with((id, etag) ->
        escalations.answer(
            lado,
            ACTION,
            id,
            etag,
            new ToldAnswer(
                escalation,
                LocalDate.of(2018, 9, 12),
                "They suspended him again and opened a hearing.")));
  }
}
