package safeguarding.childprotection.family;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.ConferenceDueDay;
import safeguarding.childprotection.conference.ConferenceRecord;
import safeguarding.childprotection.enquiry.Enquiry;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.childprotection.enquiry.Enquiry.Discussed;
import safeguarding.childprotection.enquiry.Enquiry.Section47;
import safeguarding.childprotection.enquiry.Enquiry.UnderEnquiry;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.enquiry.StrategyDiscussion;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.timescale.CaseClock;
import safeguarding.childprotection.timescale.ChildProtectionTimescales;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.childprotection.timescale.Running;

/**
 * Computes the clocks of a family group, or of one child, from what has happened. One that begins
 * or ends beyond the known bank holidays is left out: there is no guess.
 */
@Singleton
public final class FamilyClocks {
  private final ConferenceClocks clocks;
  private final Clock clock;

  FamilyClocks(ConferenceClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Every clock that can be counted: those that run, the first due first, then those met. */
  public List<CaseClock> of(FamilyRecord family) {
    List<CaseClock> counted = new ArrayList<>();
    family.enquiries().stream()
        .map(EnquiryRecord::enquiry)
        .forEach(enquiry -> ofEnquiry(enquiry, family, counted));
    family.plans().stream().map(PlanRecord::plan).forEach(plan -> ofPlan(plan, family, counted));
    counted.sort(CaseClock.RUNNING_FIRST);
    return List.copyOf(counted);
  }

  /** The running clock that is due first; empty when none runs, or it cannot be counted. */
  public Optional<CaseClock> next(FamilyRecord family) {
    return of(family).stream()
        .filter(clock -> !clock.isMet())
        .min(Comparator.comparing(CaseClock::dueOn));
  }

  private void ofEnquiry(Enquiry enquiry, FamilyRecord family, List<CaseClock> counted) {
    clocks
        .referralDecision(enquiry.referral().receivedOn(), enquiry.decidedOn())
        .map(clock -> new CaseClock.OfDays(clock, enquiry.id()))
        .ifPresent(counted::add);
    if (enquiry instanceof Discussed discussed) {
      ofDiscussion(discussed, family, counted);
    }
  }

  private void ofDiscussion(Discussed enquiry, FamilyRecord family, List<CaseClock> counted) {
    StrategyDiscussion discussion = enquiry.discussion();
    counted.add(
        new CaseClock.OfHours(
            clocks.strategyRecord(discussion.heldAt(), discussion.writtenUpAt()), enquiry.id()));
    if (enquiry instanceof Section47 section47) {
      initialConferences(section47, family).stream()
          .distinct()
          .flatMap(met -> clocks.initialConference(discussion.heldOn(), met.orElse(null)).stream())
          .map(clock -> new CaseClock.OfDays(clock, enquiry.id()))
          .forEach(counted::add);
    }
  }

  /**
   * The days on which the initial conferences of an enquiry were held, child by child; empty where
   * one is still to be held. A child for whom none is needed is left out.
   */
  private static List<Optional<LocalDate>> initialConferences(
      Section47 enquiry, FamilyRecord family) {
    return switch (enquiry) {
      case UnderEnquiry _ -> List.of(Optional.empty());
      case Concluded concluded ->
          family.children().stream()
              .flatMap(child -> initialConference(concluded, child.id(), family))
              .toList();
    };
  }

  private static Stream<Optional<LocalDate>> initialConference(
      Concluded enquiry, UUID childId, FamilyRecord family) {
    return family.needsConference(enquiry, childId)
        ? Stream.of(Optional.empty())
        : family.conferences().stream()
            .map(ConferenceRecord::conference)
            .filter(conference -> conference.concerns(childId))
            .filter(conference -> FamilyRecord.isBy(conference, enquiry))
            .filter(conference -> !(conference instanceof Withdrawn))
            .map(conference ->
                conference instanceof Held held
                    ? Optional.of(held.holding().heldOn())
                    : Optional.empty());
  }

  /** Each review that was held, then what is asked for while the plan is open. */
  private void ofPlan(Plan plan, FamilyRecord family, List<CaseClock> counted) {
    Course course = plan.course();
    @Nullable LocalDate last = null;
    for (LocalDate held : course.reviewedOn()) {
      add(course, last, held, counted);
      last = held;
    }
    if (plan instanceof Plan.Open) {
      clocks
          .clock(next(course, family))
          .map(clock -> new CaseClock.OfDays(clock, course.childId()))
          .ifPresent(counted::add);
    }
  }

  /** The day by which an open plan is to be reviewed next; empty where it is to end instead. */
  Optional<LocalDate> reviewDueOn(Plan plan, FamilyRecord family) {
    return Optional.of(plan)
        .filter(Plan.Open.class::isInstance)
        .map(open -> next(open.course(), family))
        .filter(next -> !next.ruleId().equals(ChildProtectionTimescales.ENDS_AT_EIGHTEEN))
        .flatMap(clocks::clock)
        .map(due -> due.deadline().dueOn());
  }

  /** The last day in time of one of the conferences, as it is counted now. */
  public Optional<LocalDate> conferenceDueOn(ConferenceRecord conference, FamilyRecord family) {
    return ConferenceDueDay.of(
        conference,
        family.enquiries().stream().map(EnquiryRecord::enquiry).toList(),
        family.groupPlans(),
        clocks);
  }

  private Running next(Course course, FamilyRecord family) {
    return clocks.next(
        course.startedOn(),
        course.lastReviewedOn(),
        family.ofAgeOn(course.childId()),
        LondonTime.today(clock));
  }

  private void add(
      Course course, @Nullable LocalDate last, LocalDate heldOn, List<CaseClock> counted) {
    clocks
        .review(course.startedOn(), last, heldOn)
        .map(clock -> new CaseClock.OfDays(clock, course.childId()))
        .ifPresent(counted::add);
  }
}
