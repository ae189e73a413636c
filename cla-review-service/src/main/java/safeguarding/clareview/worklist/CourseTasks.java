package safeguarding.clareview.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import safeguarding.calendar.LongDate;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.grpcedge.worklist.Task;

/** What is to be done in one period of care or under one order: of each clock the next step. */
final class CourseTasks {
  private final Course course;
  private final CareEvents events;
  private final KnownChild known;
  private final CareClocks clocks;
  private final LocalDate today;
  private final List<Offered> tasks = new ArrayList<>();

  CourseTasks(Course course, KnownChild known, CareClocks clocks, LocalDate today) {
    this.course = course;
    this.events = course.events();
    this.known = known;
    this.clocks = clocks;
    this.today = today;
  }

  /** A task, and the step that it asks for. */
  record Offered(Task task, CareStep step) {}

  List<Offered> all() {
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
          CareStep.RECORD_NOTIFICATION);
    }
    if (events.needsIro(today)) {
      add(
          ClaReviewTimescales.IRO_APPOINTED,
          events.startedOn(),
          "Appoint an independent reviewing officer",
          CareStep.APPOINT_IRO);
    }
  }

  /** A review that is booked is to be held, or recorded, also where none else would be due. */
  private void review() {
    List<LocalDate> booked = events.reviewsBooked();
    if (!booked.isEmpty()) {
      String action = booked.getFirst().isAfter(today) ? "Hold the review" : "Record the review";
      add(events.nextReviewRule(), events.nextReviewFrom(), action, CareStep.HOLD_REVIEW);
    } else if (clocks.needsReview(events, today)) {
      add(
          events.nextReviewRule(),
          events.nextReviewFrom(),
          "Book the review",
          CareStep.BOOK_REVIEW);
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
          care ? CareStep.END_CARE : CareStep.END_ORDER);
    }
  }

  private void add(String rule, LocalDate startedOn, String action, CareStep step) {
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
    tasks.add(new Offered(task, step));
  }
}
