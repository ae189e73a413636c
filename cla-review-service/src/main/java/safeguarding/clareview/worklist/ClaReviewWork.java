package safeguarding.clareview.worklist;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.alert.AlertReading;
import safeguarding.clareview.alert.AlertView;
import safeguarding.clareview.alert.Alerts;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.child.ChildReading;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.clareview.worklist.CourseTasks.Offered;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;

/**
 * What the clocks of children in care and of alerts ask for. A council has few children in care
 * among many who were, so their clocks are computed here and not in the database.
 */
@Singleton
public final class ClaReviewWork implements WorkSource {
  private final CareReading care;
  private final ChildReading children;
  private final AlertReading alerts;
  private final CareClocks clocks;
  private final Clock clock;

  ClaReviewWork(
      CareReading care,
      ChildReading children,
      AlertReading alerts,
      CareClocks clocks,
      Clock clock) {
    this.care = care;
    this.children = children;
    this.alerts = alerts;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** The IRO reviews and challenges, business support books; others have nothing of it here. */
  @Override
  public boolean worksFor(Caller caller) {
    return CareStepGrpc.ROLES.mayDoAny(caller);
  }

  /** To each caller what they may do: only the IRO holds a review. */
  @Override
  public List<TaskGroup> open(Caller caller) {
    LocalDate today = LondonTime.today(clock);
    List<Course> courses = care.openCourses(caller);
    Map<UUID, KnownChild> known =
        care.children(caller, courses.stream().map(Course::childId).distinct().toList()).stream()
            .collect(Collectors.toMap(each -> each.child().id(), Function.identity()));
    Stream<Offered> ofCourses =
        courses.stream()
            .flatMap(course -> {
              KnownChild child = Objects.requireNonNull(known.get(course.childId()));
              return new CourseTasks(course, child, clocks, today).all().stream();
            });
    Stream<Offered> ofAlerts = alerts.open(caller).stream().map(ClaReviewWork::answer);
    return Stream.concat(ofCourses, ofAlerts)
        .filter(offered -> CareStepGrpc.ROLES.mayDo(caller, offered.step()))
        .map(offered -> TaskGroup.of(offered.task()))
        .toList();
  }

  /** A page may hold children and alerts; each is in the journal by its own kind. */
  @Override
  public List<Task> shown(Caller caller, String action, List<Task> page, boolean withNames) {
    List<UUID> recordIds = Task.recordIds(page);
    Set<UUID> ofChildren =
        care.children(caller, recordIds).stream()
            .map(known -> known.child().id())
            .collect(Collectors.toSet());
    Map<Boolean, List<UUID>> shown =
        recordIds.stream().collect(Collectors.partitioningBy(ofChildren::contains));
    children.shown(caller, action, shown.getOrDefault(true, List.of()), withNames);
    List<UUID> shownAlerts = shown.getOrDefault(false, List.of());
    if (!shownAlerts.isEmpty()) {
      alerts.shown(caller, action, shownAlerts, withNames);
    }
    return page;
  }

  private static Offered answer(AlertView alert) {
    Task task =
        new Task(
            ClaReviewTimescales.ALERT_RESPONSE,
            alert.kept().alert().raising().raisedOn(),
            Alerts.RECORD_KIND,
            alert.id(),
            alert.id(),
            alert.kept().reference(),
            alert.child().initials(),
            alert.child().name(),
            "Answer the alert");
    return new Offered(task, CareStep.ANSWER_ALERT);
  }
}
