package safeguarding.lado.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.ACase.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.workstatus.Consultation;
import safeguarding.lado.workstatus.WorkStatusCorrection;
import safeguarding.lado.workstatus.WorkStatusCorrections;
import safeguarding.lado.workstatus.WorkStatusEntry;
import safeguarding.lado.workstatus.WorkStatuses;
import safeguarding.rulings.Refusal.Violation;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.servicetesting.AllTasks;
import safeguarding.tenancy.AuthorityTransactions;

/** What was recorded wrongly of what is raised with directors, and of their answer. */
class EscalationCorrectionsTest {
  private static final LocalDate RAISED = LocalDate.of(2018, 6, 6);
  private static final LocalDate ANSWERED = LocalDate.of(2018, 6, 8);
  private static final String DIRECTORS = "The directors of Example Care";
  private static final String WHY = "It was another provider.";

  private final Escalations escalations = TestService.bean(Escalations.class);
  private final EscalationStore store = TestService.bean(EscalationStore.class);
  private final EscalationCorrections corrections = TestService.bean(EscalationCorrections.class);
  private final EscalationTasks tasks = TestService.bean(EscalationTasks.class);
  private final Caller lado = TestService.aLado();
  private final ACase story;

  EscalationCorrectionsTest() {
    TestService.itIs(Instant.parse("2018-06-20T09:00:00Z"));
    story = ACase.underEnquiry(lado);
  }

  @Test
  void what_was_raised_gets_its_right_day_words_and_directors_and_the_clock_follows() {
    UUID id = raise();

    granted(correct(id, raising(RAISED.plusDays(1), "Their board"), null, WHY));

    assertThat(waiting()).extracting(Task::startedOn).containsExactly(RAISED.plusDays(1));
    Escalation right = newest();
    assertThat(right.raisedTo()).isEqualTo("Their board");
    assertThat(right.recorded().subject()).as("who raised it first").isEqualTo("lado-1");
  }

  @Test
  void what_was_raised_by_mistake_is_taken_back_with_its_answer() {
    UUID id = raise();
    granted(answer(id));

    granted(told(new EscalationCorrection(id, null, null, true, false, WHY)));

    assertThat(known()).isEmpty();
    assertThat(waiting()).isEmpty();
    assertThat(refused(told(new EscalationCorrection(id, null, null, true, false, WHY))).code())
        .isEqualTo("escalation-not-found");
  }

  @Test
  void an_answer_is_put_right_or_taken_back_and_the_directors_are_then_still_to_answer() {
    UUID id = raise();
    granted(answer(id));
    assertThat(waiting()).isEmpty();

    granted(correct(id, raising(RAISED, DIRECTORS), answered(ANSWERED, "They wrote."), WHY));
    assertThat(newest().answer()).isNotNull();
    assertThat(newest().answer().answer()).isEqualTo("They wrote.");
    granted(told(new EscalationCorrection(id, raising(RAISED, DIRECTORS), null, false, true, WHY)));

    assertThat(waiting()).extracting(Task::startedOn).containsExactly(RAISED);
    granted(answer(id));
    assertThat(waiting()).isEmpty();
  }

  @Test
  void what_is_right_is_what_could_have_been_recorded() {
    UUID id = raise();
    ToldEscalation stands = raising(RAISED, DIRECTORS);

    assertThat(refused(correct(id, stands, null, WHY)).code()).isEqualTo("nothing-changed");
    assertThat(refused(correct(id, stands, answered(ANSWERED, "So."), WHY)).code())
        .isEqualTo("escalation-not-answered");
    assertThat(refused(correct(id, raising(LocalDate.of(2018, 6, 3), ""), null, "")).violations())
        .extracting(Violation::field)
        .containsExactly("raising.raised_on", "raising.raised_to", "reason");
    assertThat(refused(correct(id, null, null, WHY)).violations())
        .extracting(Violation::field)
        .containsExactly("raising");
    assertThat(refused(correct(UUID.randomUUID(), stands, null, WHY)).code())
        .isEqualTo("escalation-not-found");
    granted(answer(id));
    assertThat(
            refused(
                    correct(
                        id,
                        raising(ANSWERED.plusDays(1), DIRECTORS),
                        answered(ANSWERED, "So."),
                        WHY))
                .code())
        .isEqualTo("answered-before-raised");
    assertThat(refused(correct(id, stands, null, WHY)).violations())
        .as("an answer is told, or taken back")
        .extracting(Violation::field)
        .containsExactly("answer.answered_on", "answer.answer");
  }

  @Test
  void what_a_reinstatement_raised_follows_it_and_its_answer_alone_is_corrected() {
    granted(reinstated());
    Escalation raised = newest();
    UUID id = raised.id();
    granted(answer(id));

    assertThat(
            List.of(
                refused(told(new EscalationCorrection(id, null, null, true, false, WHY))).code(),
                refused(
                        told(
                            new EscalationCorrection(
                                id, raising(RAISED, DIRECTORS), null, false, true, WHY)))
                    .code()))
        .containsOnly("escalation-follows-work-status");
    granted(correct(id, null, answered(today(), "They wrote."), WHY));
    granted(told(new EscalationCorrection(id, raised.raising(), null, false, true, WHY)));

    assertThat(waiting()).hasSize(1);
    assertThat(newest().raising()).isEqualTo(raised.raising());
  }

  /** Else nobody could end what waits for an answer about a reinstatement that never was. */
  @Test
  void what_outlived_its_reinstatement_is_taken_back_like_any_other() {
    granted(reinstated());
    UUID id = newest().id();
    granted(answer(id));
    granted(neverReinstated());
    assertThat(newest().follows()).as("answered, it stays").isFalse();
    assertThat(newest().isByReinstatement()).isTrue();

    granted(told(new EscalationCorrection(id, newest().raising(), null, false, true, WHY)));
    assertThat(waiting()).hasSize(1);
    granted(told(new EscalationCorrection(id, null, null, true, false, WHY)));

    assertThat(waiting()).isEmpty();
  }

  private UUID raise() {
    return granted(
            story.with((id, etag) ->
                escalations.raise(lado, ACTION, id, etag, raising(RAISED, DIRECTORS))))
        .escalationId();
  }

  private Ruling<Escalations.Changed> answer(UUID escalation) {
    ToldAnswer told = new ToldAnswer(escalation, today(), "They met the LADO.");
    return story.with((id, etag) -> escalations.answer(lado, ACTION, id, etag, told));
  }

  private Ruling<WorkStatuses.Changed> reinstated() {
    return story.with((id, etag) ->
        TestService.bean(WorkStatuses.class).record(lado, ACTION, id, etag, reinstatement()));
  }

  private Ruling<WorkStatuses.Changed> neverReinstated() {
    int number = Integer.parseInt(story.etag()) - 1;
    WorkStatusCorrection told = new WorkStatusCorrection(number, 0, reinstatement(), true, WHY);
    return story.with((id, etag) ->
        TestService.bean(WorkStatusCorrections.class).correct(lado, ACTION, id, etag, told));
  }

  private static WorkStatusEntry reinstatement() {
    return new WorkStatusEntry(
        WorkStatus.REINSTATED,
        RAISED,
        "Principal",
        Consultation.NOT_CONSULTED,
        null,
        false,
        "",
        null);
  }

  private Ruling<Escalations.Changed> correct(
      UUID id, @Nullable ToldEscalation raising, @Nullable ToldAnswer answer, String why) {
    return told(new EscalationCorrection(id, raising, answer, false, false, why));
  }

  private Ruling<Escalations.Changed> told(EscalationCorrection told) {
    return story.with((id, etag) -> corrections.correct(lado, ACTION, id, etag, told));
  }

  private static ToldEscalation raising(LocalDate on, String to) {
    return new ToldEscalation(on, to, "Safer recruitment.");
  }

  private static ToldAnswer answered(LocalDate on, String what) {
    return new ToldAnswer(null, on, what);
  }

  private static LocalDate today() {
    return LocalDate.of(2018, 6, 20);
  }

  private Escalation newest() {
    return known().getFirst();
  }

  private List<Escalation> known() {
    return TestService.bean(AuthorityTransactions.class)
        .read(lado.authority(), () -> store.of(story.id()));
  }

  private List<Task> waiting() {
    return AllTasks.of(tasks.open(lado));
  }
}
