package safeguarding.clareview.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import safeguarding.calendar.LongDate;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.contracts.clareview.v1.CareServiceGrpc;
import safeguarding.contracts.clareview.v1.ReviewServiceGrpc;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.security.Role;

/** What is to be done in one period of care or under one order: of each clock the next step. */
final class CourseTasks {
  private static final Set<Role> NOTIFY =
      ClaReviewWork.whoMay(CareServiceGrpc.getRecordNotificationMethod());
  private static final Set<Role> APPOINT =
      ClaReviewWork.whoMay(CareServiceGrpc.getAppointIroMethod());
  private static final Set<Role> BOOK = ClaReviewWork.whoMay(ReviewServiceGrpc.getBookReviewMethod());
  private static final Set<Role> HOLD = ClaReviewWork.whoMay(ReviewServiceGrpc.getHoldReviewMethod());
  private static final Set<Role> END_CARE = ClaReviewWork.whoMay(CareServiceGrpc.getEndCareMethod());
  private static final Set<Role> END_ORDER =
      ClaReviewWork.whoMay(CareServiceGrpc.getEndSupervisionOrderMethod());

  private final Course course;
  private final CareEvents events;
  private final KnownChild known;
  private final CareClocks clocks;
  private final LocalDate today;
  private final List<OfferedTask> tasks = new ArrayList<>();

  CourseTasks(Course course, KnownChild known, CareClocks clocks, LocalDate today) {
    this.course = course;
    this.events = course.events();
    this.known = known;
    this.clocks = clocks;
    this.today = today;
  }

  List<OfferedTask> all() {
    admission();
    review();
    eighteen();
    return List.copyOf(tasks);
  }

  private void admission() {
    if (events.needsNotification(today)) {
      add(
          ClaReviewTimescales.NOTIFIED,
          events.startedOn(),
          "Record when the safeguarding unit was told",
          NOTIFY);
    }
    if (events.needsIro(today)) {
      add(
          ClaReviewTimescales.IRO_APPOINTED,
          events.startedOn(),
          "Appoint an independent reviewing officer",
          APPOINT);
    }
  }

  /** A review that is booked is to be held, or recorded, also where none else would be due. */
  private void review() {
    List<LocalDate> booked = events.reviewsBooked();
    if (!booked.isEmpty()) {
      String action = booked.getFirst().isAfter(today) ? "Hold the review" : "Record the review";
      add(events.nextReviewRule(), events.nextReviewFrom(), action, HOLD);
    } else if (clocks.needsReview(events, today)) {
      add(events.nextReviewRule(), events.nextReviewFrom(), "Book the review", BOOK);
    }
  }

  /** A person of 18 is no child, and neither looked after nor under an order any more. */
  private void eighteen() {
    if (events.needsEnd(today)) {
      boolean care = course.subject() == ReviewSubject.LOOKED_AFTER;
      add(
          ClaReviewTimescales.ENDS_AT_EIGHTEEN,
          events.lastDayAsChild(),
          "Record that %s ended: 18 on %s"
              .formatted(care ? "care" : "the order", LongDate.inWords(events.eighteenOn())),
          care ? END_CARE : END_ORDER);
    }
  }

  private void add(String rule, LocalDate startedOn, String action, Set<Role> roles) {
    Child child = known.child();
    Task task =
        new Task(
            rule,
            startedOn,
            Care.RECORD_KIND,
            child.id(),
            course.id(),
            known.reference(),
            child.initials(),
            child.name(),
            action);
    tasks.add(new OfferedTask(task, roles));
  }
}
