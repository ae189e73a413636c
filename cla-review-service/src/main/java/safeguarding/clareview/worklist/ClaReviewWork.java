package safeguarding.clareview.worklist;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.clareview.alert.AlertReading;
import safeguarding.clareview.alert.AlertView;
import safeguarding.clareview.alert.Alerts;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.child.ChildReading;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * What the clocks of children in care and of alerts ask for. A council has few children in care
 * among many who were, so their clocks are computed here and not in the database.
 */
@Singleton
public final class ClaReviewWork implements WorkSource {
  private final CareReading care;
  private final ChildReading children;
  private final AlertReading alerts;

  ClaReviewWork(CareReading care, ChildReading children, AlertReading alerts) {
    this.care = care;
    this.children = children;
    this.alerts = alerts;
  }

  /** The IRO reviews and challenges, business support books; others have nothing of it here. */
  @Override
  public boolean worksFor(Caller caller) {
    return caller.holdsAny(Set.of(Role.IRO, Role.BUSINESS_SUPPORT));
  }

  @Override
  public List<Task> open(Caller caller) {
    List<Task> tasks = new ArrayList<>();
    List<Course> courses = care.openCourses(caller);
    Map<UUID, KnownChild> known =
        care.children(caller, courses.stream().map(Course::childId).distinct().toList()).stream()
            .collect(Collectors.toMap(each -> each.child().id(), Function.identity()));
    for (Course course : courses) {
      KnownChild child = Objects.requireNonNull(known.get(course.childId()));
      CareEvents events = course.events();
      addAdmission(tasks, course, child);
      tasks.add(
          task(
              events.nextReviewRule(),
              events.nextReviewFrom(),
              child,
              course,
              events.reviewBooked() ? "Hold the review" : "Book the review"));
    }
    alerts.open(caller).forEach(alert -> tasks.add(task(alert)));
    return List.copyOf(tasks);
  }

  private static void addAdmission(List<Task> tasks, Course course, KnownChild child) {
    CareEvents events = course.events();
    if (events.needsNotification()) {
      tasks.add(
          task(
              ClaReviewTimescales.NOTIFIED,
              events.startedOn(),
              child,
              course,
              "Record when the safeguarding unit was told"));
    }
    if (events.needsIro()) {
      tasks.add(
          task(
              ClaReviewTimescales.IRO_APPOINTED,
              events.startedOn(),
              child,
              course,
              "Appoint an independent reviewing officer"));
    }
  }

  /** A page may hold children and alerts; each is in the journal by its own kind. */
  @Override
  public void shown(Caller caller, String action, List<UUID> recordIds, boolean withNames) {
    Set<UUID> ofAlerts =
        alerts.open(caller).stream().map(AlertView::id).collect(Collectors.toSet());
    Map<Boolean, List<UUID>> shown =
        recordIds.stream().collect(Collectors.partitioningBy(ofAlerts::contains));
    children.shown(caller, action, shown.getOrDefault(false, List.of()), withNames);
    List<UUID> shownAlerts = shown.getOrDefault(true, List.of());
    if (!shownAlerts.isEmpty()) {
      alerts.shown(caller, action, shownAlerts, withNames);
    }
  }

  private static Task task(
      String rule, LocalDate startedOn, KnownChild known, Course course, String action) {
    Child child = known.child();
    return new Task(
        rule,
        startedOn,
        Care.RECORD_KIND,
        child.id(),
        course.id(),
        known.reference(),
        child.initials(),
        child.name(),
        action);
  }

  private static Task task(AlertView alert) {
    return new Task(
        ClaReviewTimescales.ALERT_RESPONSE,
        alert.kept().alert().raising().raisedOn(),
        Alerts.RECORD_KIND,
        alert.id(),
        alert.id(),
        alert.kept().reference(),
        alert.child().initials(),
        alert.child().name(),
        "Answer the alert");
  }
}
