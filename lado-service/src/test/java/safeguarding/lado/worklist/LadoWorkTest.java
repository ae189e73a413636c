package safeguarding.lado.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.ShownRecords;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Changed;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.RecordOutcome;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.ThresholdCriterion;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;

/** It is Monday 4 June 2018, ten in the morning. */
class LadoWorkTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 4);
  private static final Instant NOW = Instant.parse("2018-06-04T09:00:00Z");

  private final LadoWork work = TestService.bean(LadoWork.class);
  private final Allegations allegations = TestService.bean(Allegations.class);
  private final Caller lado = TestService.aLado();

  @Test
  void each_open_case_asks_for_one_step() {
    TestService.itIs(NOW);
    Logged received = received(LocalDate.of(2018, 5, 30));
    Logged firstMonth = underEnquiry(LocalDate.of(2018, 5, 11));
    Logged thirdMonth = underEnquiry(LocalDate.of(2018, 4, 30));

    assertThat(decisions())
        .extracting(Task::recordId, Task::ruleId, Task::startedOn, Task::action)
        .containsExactlyInAnyOrder(
            tuple(
                received.id(),
                "lado.initial-consideration",
                LocalDate.of(2018, 5, 30),
                "Decide the threshold"),
            tuple(
                firstMonth.id(),
                "lado.resolution.1cm",
                LocalDate.of(2018, 5, 11),
                "Record the outcome"),
            tuple(
                thirdMonth.id(),
                "lado.resolution.3cm",
                LocalDate.of(2018, 4, 30),
                "Record the outcome"));
  }

  @Test
  void the_outcome_of_a_clear_cut_case_is_asked_for_within_a_week_of_the_decision() {
    TestService.itIs(NOW);
    Logged clear = underEnquiry(TODAY.minusDays(20), TODAY.minusDays(3), true);
    Logged overdue = underEnquiry(TODAY.minusDays(20), TODAY.minusDays(9), true);

    assertThat(decisions())
        .extracting(Task::recordId, Task::ruleId, Task::startedOn)
        .containsExactlyInAnyOrder(
            tuple(clear.id(), "lado.clear-cut", TODAY.minusDays(3)),
            tuple(overdue.id(), "lado.clear-cut", TODAY.minusDays(9)));
  }

  private List<Task> open(Caller caller) {
    return AllTasks.of(work.open(caller));
  }

  /** Without what its meetings ask for. */
  private List<Task> decisions() {
    return open(lado).stream()
        .filter(task -> !task.ruleId().equals("lado.strategy-meeting"))
        .toList();
  }

  @Test
  void a_task_says_which_case_it_is_and_about_whom() {
    TestService.itIs(NOW);
    Logged logged = received(TODAY);

    Task task = work.shown(lado, "the list", open(lado), true).getFirst();

    assertThat(task.recordKind()).isEqualTo("allegation");
    assertThat(task.key()).isEqualTo(logged.id());
    assertThat(task.reference()).isEqualTo(logged.reference());
    assertThat(task.initials()).isEqualTo("AT");
    assertThat(task.name()).isEqualTo("Alder Test-Person");
  }

  @Test
  void an_enquiry_past_every_limit_stays_until_it_is_concluded() {
    TestService.itIs(NOW);
    Logged old = underEnquiry(LocalDate.of(2017, 1, 9));

    assertThat(decisions()).extracting(Task::ruleId).containsExactly("lado.resolution.12cm");

    granted(
        allegations.recordOutcome(
            lado,
            "test",
            old.id(),
            "2",
            new RecordOutcome(TODAY, AllegationOutcome.UNFOUNDED, "Found.")));
    assertThat(open(lado)).isEmpty();
  }

  @Test
  void what_a_case_asks_for_stands_in_the_list_of_who_decides_and_of_nobody_else() {
    TestService.itIs(NOW);
    received(TODAY);
    Set<Role> decide = Set.of(Role.LADO, Role.HEAD_OF_SERVICE, Role.INDEPENDENT_DECISION_MAKER);
    for (Role role : Role.values()) {
      Caller caller = new Caller("somebody", "Demo Person", lado.authority(), Set.of(role));

      assertThat(work.worksFor(caller))
          .as("%s", role)
          .isEqualTo(
              decide.contains(role)
                  || role == Role.BUSINESS_SUPPORT
                  || role == Role.DATA_PROTECTION_OFFICER);
      assertThat(open(caller)).as("%s", role).hasSize(decide.contains(role) ? 1 : 0);
    }
  }

  @Test
  void a_look_at_the_work_list_is_in_the_journal() {
    TestService.itIs(NOW);
    UUID shown = received(TODAY).id();
    List<Task> tasks = open(lado);

    work.shown(lado, "the list", tasks, true);

    assertThat(TestService.journal(lado.authority()))
        .filteredOn(entry -> entry.action().equals("the list"))
        .extracting(JournalEntry::outcome, JournalEntry::action, JournalEntry::shown)
        .containsExactly(
            tuple(Outcome.READ, "the list", new ShownRecords("allegation", List.of(shown), true)));
  }

  @Test
  void a_task_of_a_case_that_is_there_no_more_is_not_shown() {
    Task gone =
        Task.of("lado.minutes", TODAY, "allegation", UUID.randomUUID(), UUID.randomUUID(), "Do it");

    assertThat(work.shown(lado, "the list", List.of(gone), true)).isEmpty();
  }

  @Test
  void a_case_whose_due_day_the_calendar_does_not_reach_still_asks_for_its_step() {
    LocalDate newYear = LocalDate.of(2029, 1, 2);
    TestService.itIs(LondonTime.startOf(newYear).plusSeconds(36_000));
    Logged received = received(newYear);
    Logged enquiry = underEnquiry(LocalDate.of(2028, 12, 8));

    assertThat(decisions())
        .extracting(Task::recordId, Task::ruleId, Task::startedOn)
        .containsExactlyInAnyOrder(
            tuple(received.id(), "lado.initial-consideration", newYear),
            tuple(enquiry.id(), "lado.resolution.1cm", LocalDate.of(2028, 12, 8)));
  }

  private Logged received(LocalDate on) {
    return granted(
        allegations.logContact(
            lado,
            "test",
            aContact()
                .receivedAt(LondonTime.startOf(on).plusSeconds(60))
                .allegedOn(null)
                .employerKnewOn(null)
                .told(),
            AdultChoice.SOMEBODY_NEW,
            Optional.empty()));
  }

  private Logged underEnquiry(LocalDate receivedOn) {
    return underEnquiry(receivedOn, receivedOn, false);
  }

  private Logged underEnquiry(LocalDate receivedOn, LocalDate decidedOn, boolean clearCut) {
    Logged logged = received(receivedOn);
    Changed changed =
        granted(
            allegations.decideThreshold(
                lado,
                "test",
                logged.id(),
                logged.etag(),
                new DecideThreshold(
                    LondonTime.startOf(decidedOn).plusSeconds(600),
                    List.of(ThresholdCriterion.HARMED_A_CHILD),
                    List.of(),
                    "Why.",
                    ReferralOutcome.INTERNAL_ENQUIRY,
                    clearCut)));
    assertThat(changed.etag()).isEqualTo("2");
    return logged;
  }

  private static <T> T granted(Ruling<T> ruling) {
    return ((Granted<T>) ruling).value();
  }
}
