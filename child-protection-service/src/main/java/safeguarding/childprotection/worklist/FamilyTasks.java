package safeguarding.childprotection.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.conference.Conference;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.Section47;
import safeguarding.childprotection.enquiry.Enquiry.UnderEnquiry;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.family.FamilyRecord;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.timescale.ChildProtectionTimescales;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.worklist.Task;

/** What is to be done for one family group: of each clock the next step. */
final class FamilyTasks {
  private final FamilyRecord family;
  private final ConferenceClocks clocks;
  private final LocalDate today;
  private final List<Task> tasks = new ArrayList<>();

  FamilyTasks(FamilyRecord family, ConferenceClocks clocks, LocalDate today) {
    this.family = family;
    this.clocks = clocks;
    this.today = today;
  }

  /** A rule, and the day on which its clock started. */
  private record Running(String ruleId, LocalDate startedOn) {}

  List<Task> all() {
    family.enquiries().stream().map(EnquiryRecord::enquiry).forEach(this::enquiry);
    family
        .conferencesNeeded()
        .forEach(
            enquiry -> initial(enquiry, enquiry.id(), inNeed(enquiry), "Request the conference"));
    family.openConferences().forEach(this::conference);
    plansWithoutReview();
    return List.copyOf(tasks);
  }

  private void enquiry(Enquiry enquiry) {
    if (enquiry instanceof Discussed held && held.discussion().writtenUpAt() == null) {
      add(
          new Running(ChildProtectionTimescales.STRATEGY_RECORD, held.discussion().heldOn()),
          enquiry.id(),
          childrenOf(enquiry),
          "Write up the strategy discussion");
    }
    if (enquiry instanceof UnderEnquiry open) {
      initial(open, open.id(), childrenOf(open), "Record the outcome of the enquiry");
    }
  }

  private void conference(Conference conference) {
    List<UUID> children = conference.subject().childIds();
    switch (conference.subject().occasion()) {
      case Initial initial ->
          section47(initial.enquiryId())
              .forEach(enquiry ->
                  initial(enquiry, conference.id(), children, action(conference, "conference")));
      case Review _ -> review(conference);
    }
  }

  private List<Section47> section47(UUID enquiryId) {
    return family.enquiries().stream()
        .map(EnquiryRecord::enquiry)
        .filter(enquiry -> enquiry.id().equals(enquiryId))
        .map(Section47.class::cast)
        .toList();
  }

  /** Siblings are reviewed together by the first of their last days in time. */
  private void review(Conference conference) {
    List<Course> courses =
        openCourses().stream().filter(course -> conference.concerns(course.childId())).toList();
    courses.stream()
        .min(Comparator.comparing(this::dueOn))
        .ifPresent(first ->
            add(
                running(first),
                conference.id(),
                courses.stream().map(Course::childId).toList(),
                action(conference, "review conference")));
  }

  /** Siblings whose reviews are due by one clock are one task. */
  private void plansWithoutReview() {
    Map<Running, List<Course>> due =
        openCourses().stream()
            .filter(course ->
                family.openConferences().stream()
                    .noneMatch(conference ->
                        conference.subject().occasion() instanceof Review
                            && conference.concerns(course.childId())))
            .collect(Collectors.groupingBy(FamilyTasks::running));
    due.forEach((running, courses) ->
        add(
            running,
            courses.stream().map(Course::id).min(Comparator.naturalOrder()).orElseThrow(),
            courses.stream().map(Course::childId).toList(),
            "Book the review conference"));
  }

  private List<Course> openCourses() {
    return family.plans().stream()
        .map(PlanRecord::plan)
        .filter(Plan.Open.class::isInstance)
        .map(Plan::course)
        .toList();
  }

  private static Running running(Course course) {
    return course.lastReviewedOn() == null
        ? new Running(ChildProtectionTimescales.FIRST_REVIEW, course.startedOn())
        : new Running(ChildProtectionTimescales.NEXT_REVIEW, course.lastReviewedOn());
  }

  private LocalDate dueOn(Course course) {
    return clocks
        .review(course.startedOn(), course.lastReviewedOn(), null)
        .map(clock -> clock.deadline().dueOn())
        .orElseGet(course::lastConferenceOn);
  }

  private String action(Conference conference, String what) {
    return switch (conference) {
      case Requested _ -> "Book the " + what;
      case StoodDown _ -> "Book the " + what + " again";
      case Booked booked ->
          (booked.booking().bookedFor().isAfter(today) ? "Hold the " : "Record the ") + what;
      case Held _ -> throw new IllegalArgumentException("a held conference asks for nothing");
    };
  }

  private List<UUID> inNeed(Concluded enquiry) {
    return childrenOf(enquiry).stream()
        .filter(child -> family.needsConference(enquiry, child))
        .toList();
  }

  private static List<UUID> childrenOf(Enquiry enquiry) {
    return enquiry.referral().childIds();
  }

  private void initial(Section47 enquiry, UUID key, Collection<UUID> children, String action) {
    add(
        new Running(ChildProtectionTimescales.INITIAL_CONFERENCE, enquiry.discussion().heldOn()),
        key,
        children,
        action);
  }

  private void add(Running running, UUID key, Collection<UUID> childIds, String action) {
    List<Child> children =
        family.children().stream().filter(child -> childIds.contains(child.id())).toList();
    tasks.add(
        new Task(
            running.ruleId(),
            running.startedOn(),
            FamilyGroups.RECORD_KIND,
            family.group().id(),
            key,
            family.group().reference(),
            joined(children.stream().map(Child::initials).toList()),
            joined(children.stream().map(Child::name).toList()),
            action));
  }

  private static String joined(List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
  }
}
