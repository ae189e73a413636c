package safeguarding.clareview.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.ShownRecords;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.AlertKind;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.alert.Alerts;
import safeguarding.clareview.alert.AnswerAlert;
import safeguarding.clareview.alert.RaiseAlert;
import safeguarding.clareview.care.Admissions;
import safeguarding.clareview.care.AppointIro;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.RecordNotification;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.care.SupervisionOrders;
import safeguarding.clareview.review.BookReview;
import safeguarding.clareview.review.HoldReview;
import safeguarding.clareview.review.LateReviewReason;
import safeguarding.clareview.review.Participation;
import safeguarding.clareview.review.Reviews;
import safeguarding.clareview.review.Reviews.Made;
import safeguarding.clareview.review.ToldOutOfTime;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.security.Caller;
import safeguarding.security.Role;

class ClaReviewWorkTest {
  private static final String ACTION = "safeguarding.worklist.v1.WorklistService/Test";

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final ClaReviewWork work = TestService.bean(ClaReviewWork.class);
  private final Care care = TestService.bean(Care.class);
  private final Admissions admissions = TestService.bean(Admissions.class);
  private final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  private final Reviews reviews = TestService.bean(Reviews.class);
  private final Alerts alerts = TestService.bean(Alerts.class);
  private final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void a_child_who_became_looked_after_needs_a_notification_an_officer_and_a_review() {
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));

    assertThat(work.open(iro))
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

    assertThat(work.open(iro))
        .extracting(Task::ruleId)
        .containsExactly("cla.review.short-break.first");
  }

  @Test
  void an_officer_is_asked_for_until_one_is_appointed_also_after_a_booking() {
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));
    booked(ReviewSubject.LOOKED_AFTER, child, FIRST_DAY.plusDays(14));

    assertThat(work.open(iro))
        .extracting(Task::ruleId)
        .containsExactly("cla.notified", "cla.iro-appointed", "cla.review.first");

    granted(
        admissions.appointIro(
            iro, ACTION, child.courseId(), "1", new AppointIro("Demo IRO", FIRST_DAY)));
    assertThat(work.open(iro))
        .extracting(Task::ruleId)
        .containsExactly("cla.notified", "cla.review.first");

    granted(
        admissions.recordNotification(
            iro, ACTION, child.courseId(), "2", new RecordNotification(FIRST_DAY)));
    assertThat(work.open(iro)).extracting(Task::ruleId).containsExactly("cla.review.first");
  }

  @Test
  void a_booked_review_is_to_be_held_and_a_held_one_asks_for_the_next() {
    Begun child =
        granted(
            care.startCare(
                iro,
                ACTION,
                aCareStart("1001").notified(FIRST_DAY).iro("Demo IRO", FIRST_DAY).told()));
    LocalDate day = FIRST_DAY.plusDays(14);
    Made made = booked(ReviewSubject.LOOKED_AFTER, child, day);

    assertThat(work.open(iro))
        .extracting(Task::ruleId, Task::action)
        .containsExactly(tuple("cla.review.first", "Record the review"));

    granted(
        reviews.hold(
            iro,
            ACTION,
            made.id(),
            "1",
            new HoldReview(
                day,
                List.of(new HoldReview.Told(child.childId(), Participation.PN1)),
                ToldOutOfTime.NOTHING,
                "")));
    assertThat(work.open(iro))
        .extracting(Task::ruleId, Task::startedOn, Task::action)
        .containsExactly(tuple("cla.review.second", day, "Book the review"));
  }

  @Test
  void a_supervision_order_is_to_be_reviewed_and_what_has_ended_asks_for_nothing() {
    granted(
        orders.make(
            iro,
            ACTION,
            new StartOrder(aCareStart("1001").told().child(), FIRST_DAY, "Demo IRO", null)));
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1002").told()));
    granted(
        care.endCare(iro, ACTION, child.courseId(), "1", new EndCare(FIRST_DAY, CareEndReason.E8)));

    assertThat(work.open(iro))
        .extracting(Task::ruleId, Task::action)
        .containsExactly(tuple("cla.so-review.first", "Book the review"));
  }

  @Test
  void a_booked_review_of_an_order_hides_no_review_of_care_and_the_reverse() {
    Begun order =
        granted(
            orders.make(
                iro,
                ACTION,
                new StartOrder(aCareStart("1001").told().child(), FIRST_DAY, "", null)));
    Begun care = granted(this.care.startCare(iro, ACTION, aCareStart("1001").told()));
    booked(ReviewSubject.SUPERVISION_ORDER, order, FIRST_DAY.plusDays(14));

    assertThat(work.open(iro))
        .extracting(Task::key, Task::action)
        .contains(
            tuple(order.courseId(), "Record the review"), tuple(care.courseId(), "Book the review"))
        .doesNotContain(tuple(care.courseId(), "Record the review"));

    booked(ReviewSubject.LOOKED_AFTER, care, FIRST_DAY.plusDays(15));
    assertThat(work.open(iro))
        .extracting(Task::key, Task::action)
        .contains(
            tuple(order.courseId(), "Record the review"),
            tuple(care.courseId(), "Record the review"));
  }

  @Test
  void a_review_that_lies_ahead_is_to_be_held_and_one_of_today_to_be_recorded() {
    Begun ahead = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));
    Begun today = granted(care.startCare(iro, ACTION, aCareStart("1002").told()));
    ToldOutOfTime reason = new ToldOutOfTime(LateReviewReason.OTHER, "Demo Manager");
    booked(ReviewSubject.LOOKED_AFTER, ahead, TODAY.plusDays(1), reason);
    booked(ReviewSubject.LOOKED_AFTER, today, TODAY, reason);

    assertThat(work.open(iro))
        .extracting(Task::key, Task::action)
        .contains(
            tuple(ahead.courseId(), "Hold the review"),
            tuple(today.courseId(), "Record the review"));
  }

  @Test
  void a_task_is_offered_only_to_who_may_do_it() {
    Caller business =
        new Caller("bs-1", "Demo Person", iro.authority(), Set.of(Role.BUSINESS_SUPPORT));
    Begun child = granted(care.startCare(iro, ACTION, aCareStart("1001").told()));

    assertThat(work.open(business)).extracting(Task::action).contains("Book the review");

    booked(ReviewSubject.LOOKED_AFTER, child, FIRST_DAY.plusDays(14));
    assertThat(work.open(business))
        .extracting(Task::action)
        .containsExactlyInAnyOrder(
            "Record when the safeguarding unit was told",
            "Appoint an independent reviewing officer");
    assertThat(work.open(iro)).extracting(Task::action).contains("Record the review");
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

    assertThat(work.open(iro))
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
    assertThat(work.open(iro)).extracting(Task::key).containsExactly(order.courseId());
  }

  @Test
  void a_concern_is_to_be_answered_until_it_is() {
    UUID alert = concern();

    assertThat(work.open(iro))
        .filteredOn(task -> task.recordKind().equals("alert"))
        .extracting(Task::ruleId, Task::recordId, Task::initials, Task::action)
        .containsExactly(tuple("alert.response", alert, "AT", "Answer the alert"));

    granted(
        alerts.answer(
            iro, ACTION, alert, "1", new AnswerAlert(FIRST_DAY, "Demo Manager", "Done.")));
    assertThat(work.open(iro)).noneMatch(task -> task.recordKind().equals("alert"));
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
    UUID child =
        work.open(iro).stream()
            .filter(task -> task.recordKind().equals("child"))
            .map(Task::recordId)
            .findFirst()
            .orElseThrow();

    work.shown(iro, "the list", List.of(child, alert), true);

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

  private Made booked(ReviewSubject subject, Begun child, LocalDate day) {
    return booked(subject, child, day, ToldOutOfTime.NOTHING);
  }

  private Made booked(ReviewSubject subject, Begun child, LocalDate day, ToldOutOfTime outOfTime) {
    return granted(
        reviews.book(
            iro,
            ACTION,
            new BookReview(
                subject,
                List.of(child.childId()),
                LondonTime.startOf(day).plusSeconds(36_000),
                "",
                "",
                outOfTime)));
  }
}
