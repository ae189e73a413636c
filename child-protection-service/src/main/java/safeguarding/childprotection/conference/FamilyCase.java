package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.RuleClock;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceLimits.Preceding;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.Section47;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.timescale.ConferenceClocks;

/** What the rules of a conference look at in its family group. */
record FamilyCase(
    UUID familyId,
    List<Child> children,
    List<Enquiry> enquiries,
    List<ConferenceRecord> conferences,
    FamilyPlans plans) {

  /** Keeps its own copies. */
  FamilyCase {
    children = List.copyOf(children);
    enquiries = List.copyOf(enquiries);
    conferences = List.copyOf(conferences);
  }

  boolean hasChild(UUID childId) {
    return children.stream().anyMatch(child -> child.id().equals(childId));
  }

  /** Whether this person was no child any more on the day (Children Act 1989 s.105). */
  boolean isOfAge(UUID childId, LocalDate day) {
    return children.stream().anyMatch(child -> child.id().equals(childId) && child.isOfAge(day));
  }

  /** The plans that a review conference is about by its day; none of an initial one. */
  List<PlanRecord> reviewed(Conference conference) {
    return switch (conference.subject().occasion()) {
      case Initial _ -> List.of();
      case Review _ ->
          conference.day().stream()
              .flatMap(day -> plans.underReview(conference.subject().childIds(), day).stream())
              .toList();
    };
  }

  /**
   * Whether a review of one of these plans waits, so that another on this day would be one too
   * many: for history, only one that is to be recorded or has no date.
   */
  boolean hasOpenReview(List<PlanRecord> ofPlans, LocalDate day, LocalDate today) {
    return conferences.stream()
        .map(ConferenceRecord::conference)
        .filter(Conference::isOpen)
        .filter(conference -> !day.isBefore(today) || !isBookedAfter(conference, today))
        .flatMap(conference -> reviewed(conference).stream())
        .anyMatch(ofPlans::contains);
  }

  private static boolean isBookedAfter(Conference conference, LocalDate day) {
    return conference instanceof Booked(_, Booking booking) && booking.bookedFor().isAfter(day);
  }

  /** The children for whom this enquiry has a conference that was not withdrawn. */
  Set<UUID> requestedBy(UUID enquiryId) {
    return conferences.stream()
        .map(ConferenceRecord::conference)
        .filter(conference -> !(conference instanceof Withdrawn))
        .map(Conference::subject)
        .filter(subject ->
            subject.occasion() instanceof Initial initial && initial.enquiryId().equals(enquiryId))
        .flatMap(subject -> subject.childIds().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Between which days a conference lies; empty for a review of which no child had a plan.
   *
   * @param day of the conference: a review follows the one before it by day, not as recorded
   */
  Optional<ConferenceLimits> limits(
      Occasion occasion, List<UUID> childIds, LocalDate day, ConferenceClocks clocks) {
    return switch (occasion) {
      case Initial initial -> Optional.of(initialLimits(initial, enquiries, clocks));
      case Review _ -> reviewLimits(courses(plans.underReview(childIds, day)), day, clocks);
    };
  }

  /** Between which days an initial conference lies. */
  static ConferenceLimits initialLimits(
      Initial initial, List<Enquiry> enquiries, ConferenceClocks clocks) {
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

  private static List<Course> courses(List<PlanRecord> plans) {
    return plans.stream().map(kept -> kept.plan().course()).toList();
  }

  /** Siblings are reviewed together by the first of their last days in time; empty without one. */
  static Optional<ConferenceLimits> reviewLimits(
      List<Course> courses, LocalDate day, ConferenceClocks clocks) {
    return courses.stream()
        .map(Course::startedOn)
        .max(Comparator.naturalOrder())
        .map(begun ->
            new ConferenceLimits(
                new Preceding.PlanBegun(begun, conferencesOf(courses)),
                courses.stream()
                    .flatMap(course ->
                        clocks
                            .review(course.startedOn(), course.reviewedBefore(day), null)
                            .stream())
                    .map(clock -> clock.deadline().dueOn())
                    .min(Comparator.naturalOrder())
                    .orElse(null),
                clocks.workingDays()));
  }

  private static Set<LocalDate> conferencesOf(List<Course> courses) {
    return courses.stream()
        .flatMap(
            course -> Stream.concat(Stream.of(course.startedOn()), course.reviewedOn().stream()))
        .collect(Collectors.toSet());
  }

  private static @Nullable LocalDate dueOn(Optional<RuleClock> clock) {
    return clock.map(due -> due.deadline().dueOn()).orElse(null);
  }
}
