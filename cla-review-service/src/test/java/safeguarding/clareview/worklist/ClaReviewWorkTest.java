package safeguarding.clareview.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.ShownRecords;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.AlertKind;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.alert.AnswerAlert;
import safeguarding.clareview.alert.RaiseAlert;
import safeguarding.clareview.care.AppointIro;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.RecordNotification;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.StartOrder;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.servicetesting.AllTasks;

/** What is to be done, and by whom. */
class ClaReviewWorkTest extends WaitingWork {

  @Test
  void a_child_who_became_looked_after_needs_a_notification_an_officer_and_a_review() {
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId, Task::startedOn, Task::recordId, Task::key, Task::action)
        .containsExactlyInAnyOrder(
            tuple(
                "cla.notified",
                FIRST_DAY,
                child.childId(),
                child.courseId(),
                "Record when the safeguarding unit was told"),
            tuple(
                "cla.iro-appointed",
                FIRST_DAY,
                child.childId(),
                child.courseId(),
                "Appoint an independent reviewing officer"),
            tuple(
                "cla.review.first",
                FIRST_DAY,
                child.childId(),
                child.courseId(),
                "Book the review"));
  }

  @Test
  void short_breaks_ask_for_their_review_only() {
    granted(care.startCare(iro, ACTION, aCareStart("1001").under(LegalStatus.V4).told()));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId)
        .containsExactly("cla.review.short-break.first");
  }

  @Test
  void an_officer_is_asked_for_until_one_is_appointed_also_after_a_booking() {
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));
    booked(ReviewSubject.LOOKED_AFTER, child, FIRST_DAY.plusDays(14));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId)
        .containsExactly("cla.notified", "cla.iro-appointed", "cla.review.first");

    granted(
        admissions.appointIro(
            iro, ACTION, child.courseId(), "1", new AppointIro("Demo IRO", FIRST_DAY)));
    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId)
        .containsExactly("cla.notified", "cla.review.first");

    granted(
        admissions.recordNotification(
            iro, ACTION, child.courseId(), "2", new RecordNotification(FIRST_DAY)));
    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId)
        .containsExactly("cla.review.first");
  }

  @Test
  void a_task_is_offered_only_to_who_may_do_it() {
    Caller business =
        new Caller("bs-1", "Demo Person", iro.authority(), Set.of(Role.BUSINESS_SUPPORT));
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));

    assertThat(AllTasks.of(work.open(business)))
        .extracting(Task::action)
        .contains("Book the review");

    booked(ReviewSubject.LOOKED_AFTER, child, FIRST_DAY.plusDays(14));
    assertThat(AllTasks.of(work.open(business)))
        .extracting(Task::action)
        .containsExactlyInAnyOrder(
            "Record when the safeguarding unit was told",
            "Appoint an independent reviewing officer");
    assertThat(AllTasks.of(work.open(iro))).extracting(Task::action).contains("Record the review");
  }

  @Test
  void at_eighteen_the_end_is_asked_for_and_nothing_else() {
    LocalDate born = TODAY.minusYears(18);
    Begun care = granted(this.care.startCare(iro, ACTION, aCareStart("1001").bornOn(born).told()));
    Begun order =
        granted(
            orders.make(
                iro,
                ACTION,
                new StartOrder(
                    aCareStart("1001").onlyTheNumber().told().child(), FIRST_DAY, "", null)));

    assertThat(AllTasks.of(work.open(iro)))
        .extracting(Task::ruleId, Task::startedOn, Task::key, Task::action)
        .containsExactlyInAnyOrder(
            tuple(
                "cla.care-ends-at-eighteen",
                TODAY.minusDays(1),
                care.courseId(),
                "Record that care ended: 18 on 1 June 2026"),
            tuple(
                "cla.care-ends-at-eighteen",
                TODAY.minusDays(1),
                order.courseId(),
                "Record that the order ended: 18 on 1 June 2026"));
    granted(
        this.care.endCare(
            iro, ACTION, care.courseId(), "1", new EndCare(TODAY, CareEndReason.E17)));
    assertThat(AllTasks.of(work.open(iro))).extracting(Task::key).containsExactly(order.courseId());
  }

  @Test
  void a_concern_is_to_be_answered_until_it_is() {
    UUID alert = concern();

    assertThat(AllTasks.of(work.open(iro)))
        .filteredOn(task -> task.recordKind().equals("alert"))
        .extracting(Task::ruleId, Task::recordId, Task::initials, Task::action)
        .containsExactly(tuple("alert.response", alert, "AT", "Answer the alert"));

    granted(
        alerts.answer(
            iro, ACTION, alert, "1", new AnswerAlert(FIRST_DAY, "Demo Manager", "Done.")));
    assertThat(AllTasks.of(work.open(iro))).noneMatch(task -> task.recordKind().equals("alert"));
  }

  @Test
  void nobody_but_the_officer_and_business_support_has_work_here() {
    for (Role role : Role.values()) {
      Caller caller = new Caller("somebody", "Demo Person", iro.authority(), Set.of(role));

      assertThat(work.worksFor(caller))
          .as("%s", role)
          .isEqualTo(role == Role.IRO || role == Role.BUSINESS_SUPPORT);
    }
  }

  @Test
  void a_look_at_the_work_list_is_in_the_journal_by_the_kind_of_each_record() {
    UUID alert = concern();
    List<Task> tasks =
        AllTasks.of(work.open(iro)).stream()
            .filter(task -> task.recordKind().equals("child") || task.recordId().equals(alert))
            .toList();
    UUID child =
        tasks.stream()
            .filter(task -> task.recordKind().equals("child"))
            .map(Task::recordId)
            .findFirst()
            .orElseThrow();

    work.shown(iro, "the list", tasks, true);

    assertThat(TestService.journal(iro.authority()))
        .filteredOn(entry -> entry.action().equals("the list"))
        .extracting(JournalEntry::shown)
        .containsExactly(
            new ShownRecords("alert", List.of(alert), true),
            new ShownRecords("child", List.of(child), true));
  }

  private UUID concern() {
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));
    return granted(
            alerts.raise(
                iro,
                ACTION,
                new RaiseAlert(
                    child.childId(),
                    AlertKind.CONCERN,
                    AlertTheme.HEALTH,
                    FIRST_DAY,
                    "Team One",
                    "Seen.",
                    "Do it.")))
        .id();
  }
}
