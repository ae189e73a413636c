package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.RuleClock;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.ConferenceLimits.Preceding;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.Section47;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.timescale.ConferenceClocks;

/** What the rules of a conference look at in its family group. */
record FamilyCase(
    UUID familyId,
    Set<UUID> childIds,
    List<Enquiry> enquiries,
    List<ConferenceRecord> conferences,
    List<PlanRecord> plans) {

  /** Keeps its own copies. */
  FamilyCase {
    childIds = Set.copyOf(childIds);
    enquiries = List.copyOf(enquiries);
    conferences = List.copyOf(conferences);
    plans = List.copyOf(plans);
  }

  boolean hasChild(UUID childId) {
    return childIds.contains(childId);
  }

  /** The plan of this child that goes on; empty when there is none. */
  Optional<PlanRecord> openPlan(UUID childId) {
    return plansOf(childId).stream().filter(record -> record.plan() instanceof Plan.Open).findAny();
  }

  /** Every plan that this child has or had. */
  List<PlanRecord> plansOf(UUID childId) {
    return plans.stream().filter(record -> record.plan().childId().equals(childId)).toList();
  }

  /** Whether this child is, or was, on a plan after this day. */
  boolean hasPlanAfter(UUID childId, LocalDate day) {
    return plansOf(childId).stream().anyMatch(kept -> kept.plan().isOpenAfter(day));
  }

  /** Whether a review conference of this child is booked, or waits for a new date. */
  boolean hasOpenReview(UUID childId) {
    return conferences.stream()
        .map(ConferenceRecord::conference)
        .anyMatch(conference ->
            conference.subject().occasion() instanceof Review
                && !(conference instanceof Held)
                && conference.concerns(childId));
  }

  /** The children for whom this enquiry has a conference, whatever became of it. */
  Set<UUID> requestedBy(UUID enquiryId) {
    return conferences.stream()
        .map(record -> record.conference().subject())
        .filter(subject ->
            subject.occasion() instanceof Initial initial && initial.enquiryId().equals(enquiryId))
        .flatMap(subject -> subject.childIds().stream())
        .collect(Collectors.toSet());
  }

  /** Those of a conference for whom there is something to decide. */
  List<UUID> toDecide(Conference conference) {
    List<UUID> children = conference.subject().childIds();
    return switch (conference.subject().occasion()) {
      case Initial _ -> children;
      case Review _ -> children.stream().filter(child -> openPlan(child).isPresent()).toList();
    };
  }

  /**
   * Between which days a conference lies; empty for a review of which no child has a plan any more.
   */
  Optional<ConferenceLimits> limits(
      Occasion occasion, List<UUID> children, ConferenceClocks clocks) {
    return switch (occasion) {
      case Initial initial -> Optional.of(initialLimits(initial, clocks));
      case Review _ -> reviewLimits(children, clocks);
    };
  }

  private ConferenceLimits initialLimits(Initial initial, ConferenceClocks clocks) {
    LocalDate discussedOn =
        enquiries.stream()
            .filter(enquiry -> enquiry.id().equals(initial.enquiryId()))
            .map(enquiry -> ((Section47) enquiry).discussion().heldOn())
            .findAny()
            .orElseThrow();
    return new ConferenceLimits(
        new Preceding.Request(discussedOn, initial.request().requestedOn()),
        dueOn(clocks.initialConference(discussedOn, null)),
        clocks.workingDays());
  }

  /** Siblings are reviewed together by the first of their last days in time. */
  private Optional<ConferenceLimits> reviewLimits(List<UUID> children, ConferenceClocks clocks) {
    List<Course> courses =
        children.stream()
            .flatMap(child -> openPlan(child).stream())
            .map(PlanRecord::plan)
            .map(Plan::course)
            .toList();
    return courses.stream()
        .map(Course::lastConferenceOn)
        .max(Comparator.naturalOrder())
        .map(last ->
            new ConferenceLimits(
                new Preceding.LastConference(last),
                courses.stream()
                    .flatMap(course ->
                        clocks.review(course.startedOn(), course.lastReviewedOn(), null).stream())
                    .map(clock -> clock.deadline().dueOn())
                    .min(Comparator.naturalOrder())
                    .orElse(null),
                clocks.workingDays()));
  }

  private static @Nullable LocalDate dueOn(Optional<RuleClock> clock) {
    return clock.map(due -> due.deadline().dueOn()).orElse(null);
  }
}
