package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.conference.Occasion.Review;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.timescale.ConferenceClocks;

/**
 * The last day in time of a conference, counted whenever it is looked at: what is told later of an
 * earlier review, or of the end of a plan, moves it.
 */
public final class ConferenceDueDay {
  private ConferenceDueDay() {}

  /**
   * The last day in time; empty beyond the known bank holidays.
   *
   * @param enquiries at least the one that asked for it
   * @param plans of the family group
   */
  public static Optional<LocalDate> of(
      ConferenceRecord kept, List<Enquiry> enquiries, FamilyPlans plans, ConferenceClocks clocks) {
    Optional<ConferenceLimits> limits =
        switch (kept.conference().subject().occasion()) {
          case Initial initial -> Optional.of(FamilyCase.initialLimits(initial, enquiries, clocks));
          case Review _ ->
              day(kept)
                  .flatMap(day ->
                      FamilyCase.reviewLimits(courses(kept.conference(), day, plans), day, clocks));
        };
    return limits.map(ConferenceLimits::dueOn);
  }

  /** The day it was for, also of one that had lost its date before it was withdrawn. */
  private static Optional<LocalDate> day(ConferenceRecord kept) {
    return kept.conference()
        .day()
        .or(() ->
            kept.stoodDown().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    LondonTime.dateOf(kept.stoodDown().getLast().standingDown().startsAt())));
  }

  /** What the review is about by its day, was held on, or was to be about. */
  private static List<Course> courses(Conference review, LocalDate day, FamilyPlans plans) {
    List<UUID> children = review.subject().childIds();
    Stream<Plan> reviewed =
        switch (review) {
          case Requested _, Booked _, StoodDown _ ->
              plans.underReview(children, day).stream().map(PlanRecord::plan);
          case Held held ->
              plans
                  .underReview(
                      held.holding().decisions().stream().map(ChildDecision::childId).toList(), day)
                  .stream()
                  .map(PlanRecord::plan);
          case Withdrawn _ -> plans.begunBy(children, day).stream();
        };
    return reviewed.map(Plan::course).toList();
  }
}
