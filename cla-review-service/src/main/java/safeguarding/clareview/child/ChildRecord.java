package safeguarding.clareview.child;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import safeguarding.clareview.alert.AlertView;
import safeguarding.clareview.care.CareRecord;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.care.OrderRecord;
import safeguarding.clareview.review.ReviewView;
import safeguarding.grpcedge.record.TimelineEvent;

/**
 * A child with everything that is known of their care; each list newest first, but the courses in
 * the order in which they began.
 */
public record ChildRecord(
    KnownChild known,
    List<CareRecord> periods,
    List<OrderRecord> orders,
    List<Course> courses,
    List<ReviewView> reviews,
    List<AlertView> alerts) {
  /** Keeps its own copies of the lists. */
  public ChildRecord {
    periods = List.copyOf(periods);
    orders = List.copyOf(orders);
    courses = List.copyOf(courses);
    reviews = List.copyOf(reviews);
    alerts = List.copyOf(alerts);
  }

  /** How the child stands: being looked after comes before short breaks, and both before orders. */
  public CareState state() {
    return courses.stream()
        .map(Course::state)
        .min(Comparator.naturalOrder())
        .orElse(CareState.CEASED);
  }

  /** What has happened, newest first. */
  public List<TimelineEvent> timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    periods.forEach(period -> events.addAll(period.timeline()));
    orders.forEach(order -> events.addAll(order.timeline()));
    reviews.forEach(review -> events.addAll(review.kept().timeline()));
    alerts.forEach(alert -> events.addAll(alert.kept().timeline()));
    // Of what happened on one day the later step comes first.
    Collections.reverse(events);
    return events.stream()
        .sorted(Comparator.comparing(TimelineEvent::happenedAt).reversed())
        .toList();
  }
}
