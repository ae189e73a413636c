package safeguarding.childprotection.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LongDate;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.conference.Conference;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.Referred;
import safeguarding.childprotection.enquiry.Enquiry.Section47;
import safeguarding.childprotection.enquiry.Enquiry.UnderEnquiry;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.family.FamilyRecord;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.timescale.ChildProtectionTimescales;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.childprotection.timescale.Running;
import safeguarding.grpcedge.worklist.Task;

/** What is to be done for one family group: of each clock the next step. */
final class FamilyTasks {
  private final FamilyRecord family;
  private final FamilyPlans plans;
  private final ConferenceClocks clocks;
  private final LocalDate today;
  private final List<Offered> tasks = new ArrayList<>();

  FamilyTasks(FamilyRecord family, ConferenceClocks clocks, LocalDate today) {
    this.family = family;
    this.plans = new FamilyPlans(family.plans());
    this.clocks = clocks;
    this.today = today;
  }

  /** A task, and the step that it asks for. */
  record Offered(Task task, FamilyStep step) {}

  List<Offered> all() {
    family.enquiries().stream().map(EnquiryRecord::enquiry).forEach(this::enquiry);
    family
        .conferencesNeeded()
        .forEach(enquiry ->
            initial(
                enquiry,
                enquiry.id(),
                family.conferenceNeededFor(enquiry),
                FamilyStep.REQUEST_CONFERENCE,
                "Request the conference"));
    family.openConferences().forEach(this::conference);
    plansWithoutReview();
    return List.copyOf(tasks);
  }

  private void enquiry(Enquiry enquiry) {
    if (enquiry instanceof Referred) {
      add(
          new Running(ChildProtectionTimescales.REFERRAL_DECISION, enquiry.referral().receivedOn()),
          enquiry.id(),
          childrenOf(enquiry),
          FamilyStep.DECIDE_REFERRAL,
          "Decide on the referral");
    }
    if (enquiry instanceof Discussed held && held.discussion().writtenUpAt() == null) {
      add(
          new Running(ChildProtectionTimescales.STRATEGY_RECORD, held.discussion().heldOn()),
          enquiry.id(),
          childrenOf(enquiry),
          FamilyStep.WRITE_UP_DISCUSSION,
          "Write up the strategy discussion");
    }
    if (enquiry instanceof UnderEnquiry open) {
      initial(
          open,
          open.id(),
          childrenOf(open),
          FamilyStep.RECORD_OUTCOME,
          "Record the outcome of the enquiry");
    }
  }

  private void conference(Conference conference) {
    switch (conference.subject().occasion()) {
      case Initial initial ->
          section47(initial.enquiryId())
              .forEach(enquiry ->
                  initial(
                      enquiry,
                      conference.id(),
                      conference.subject().childIds(),
                      step(conference),
                      action(conference, "conference")));
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

  /** Siblings are reviewed together by the first of their last days in time, as by its own day. */
  private void review(Conference conference) {
    List<Plan> reviewed = reviewed(conference);
    reviewed.stream()
        .map(plan -> running(plan, conference.day().orElse(today)))
        .min(Comparator.comparing(clocks::dueOn))
        .ifPresent(first ->
            add(
                first,
                conference.id(),
                reviewed.stream().map(Plan::childId).toList(),
                step(conference),
                action(conference, "review conference")));
  }

  /** The plans that a review is about, without those of children who are 18 by then. */
  private List<Plan> reviewed(Conference review) {
    return review.day().stream()
        .flatMap(day -> plans.underReview(review.subject().childIds(), day).stream())
        .map(PlanRecord::plan)
        .filter(plan ->
            family.ofAgeOn(plan.childId()).stream()
                .allMatch(ofAge -> ofAge.isAfter(expectedOn(review))))
        .toList();
  }

  /** What was stood down is held today at the soonest. */
  private LocalDate expectedOn(Conference review) {
    LocalDate day = review.day().orElse(today);
    return review instanceof StoodDown && day.isBefore(today) ? today : day;
  }

  private static Running running(Plan plan, LocalDate day) {
    @Nullable LocalDate before = plan.course().reviewedBefore(day);
    return before == null
        ? new Running(ChildProtectionTimescales.FIRST_REVIEW, plan.course().startedOn())
        : new Running(ChildProtectionTimescales.NEXT_REVIEW, before);
  }

  /** Siblings whose reviews are due by one clock are one task. */
  private void plansWithoutReview() {
    List<UUID> waiting =
        family.openConferences().stream()
            .filter(conference -> conference.subject().occasion() instanceof Review)
            .flatMap(conference -> reviewed(conference).stream())
            .map(Plan::id)
            .toList();
    Map<Running, List<Course>> due =
        family.plans().stream()
            .map(PlanRecord::plan)
            .filter(plan -> plan instanceof Plan.Open && !waiting.contains(plan.id()))
            .map(Plan::course)
            .collect(Collectors.groupingBy(this::next));
    due.forEach(this::next);
  }

  private Running next(Course course) {
    return clocks.next(
        course.startedOn(), course.lastReviewedOn(), family.ofAgeOn(course.childId()), today);
  }

  private void next(Running running, List<Course> courses) {
    boolean ends = running.ruleId().equals(ChildProtectionTimescales.ENDS_AT_EIGHTEEN);
    add(
        running,
        courses.stream().map(Course::id).min(Comparator.naturalOrder()).orElseThrow(),
        courses.stream().map(Course::childId).toList(),
        ends ? FamilyStep.END_PLAN : FamilyStep.BOOK_REVIEW,
        ends
            ? "Record the end of the plan: 18 on "
                + LongDate.inWords(running.startedOn().plusDays(1))
            : "Book the review conference");
  }

  private String action(Conference conference, String what) {
    return switch (conference) {
      case Requested _ -> "Book the " + what;
      case StoodDown _ -> "Book the " + what + " again";
      case Booked booked ->
          (booked.booking().bookedFor().isAfter(today) ? "Hold the " : "Record the ") + what;
      case Held _, Withdrawn _ ->
          throw new IllegalArgumentException("only an open conference asks for something");
    };
  }

  private static List<UUID> childrenOf(Enquiry enquiry) {
    return enquiry.referral().childIds();
  }

  private static FamilyStep step(Conference conference) {
    return conference instanceof Booked ? FamilyStep.HOLD_CONFERENCE : FamilyStep.BOOK_CONFERENCE;
  }

  private void initial(
      Section47 enquiry, UUID key, Collection<UUID> children, FamilyStep step, String action) {
    add(
        new Running(ChildProtectionTimescales.INITIAL_CONFERENCE, enquiry.discussion().heldOn()),
        key,
        children,
        step,
        action);
  }

  private void add(
      Running running, UUID key, Collection<UUID> childIds, FamilyStep step, String action) {
    List<Child> children =
        family.children().stream().filter(child -> childIds.contains(child.id())).toList();
    Task task =
        new Task(
            running.ruleId(),
            running.startedOn(),
            FamilyGroups.RECORD_KIND,
            family.group().id(),
            key,
            family.group().reference(),
            joined(children.stream().map(Child::initials).toList()),
            joined(children.stream().map(Child::name).toList()),
            action);
    tasks.add(new Offered(task, step));
  }

  private static String joined(List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
  }
}
