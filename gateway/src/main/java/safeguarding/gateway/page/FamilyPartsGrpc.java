package safeguarding.gateway.page;

import com.google.type.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.problem.ProblemKind;

/**
 * Finds the parts of a family group, and what has not been begun about them. Whether it may be done
 * the service says.
 */
final class FamilyPartsGrpc {
  private FamilyPartsGrpc() {}

  static Enquiry enquiry(GetFamilyResponse family, UUID id) {
    return found(family.getEnquiriesList(), one -> one.getEnquiryId().equals(id.toString()));
  }

  static Conference conference(GetFamilyResponse family, UUID id) {
    return found(family.getConferencesList(), one -> one.getConferenceId().equals(id.toString()));
  }

  static Plan plan(GetFamilyResponse family, UUID id) {
    return found(family.getPlansList(), one -> one.getPlanId().equals(id.toString()));
  }

  static FamilyChild child(GetFamilyResponse family, UUID id) {
    return found(family.getChildrenList(), one -> one.getChildId().equals(id.toString()));
  }

  /** An address with the id of another family's part leads nowhere. */
  private static <T> T found(List<T> parts, Predicate<T> wanted) {
    return parts.stream().filter(wanted).findFirst().orElseThrow(ProblemKind.NOT_FOUND::refusal);
  }

  /** The children of some ids, in the order of the family. */
  static List<FamilyChild> children(GetFamilyResponse family, Collection<String> ids) {
    return family.getChildrenList().stream()
        .filter(child -> ids.contains(child.getChildId()))
        .toList();
  }

  /** The plan of a child that has not ended. */
  static Optional<Plan> openPlan(GetFamilyResponse family, String childId) {
    return family.getPlansList().stream()
        .filter(plan -> plan.getChildId().equals(childId) && !plan.hasEndedOn())
        .findFirst();
  }

  /** The children for whom an enquiry found continuing risk. */
  static List<FamilyChild> atRisk(GetFamilyResponse family, Enquiry enquiry) {
    return children(
        family,
        enquiry.getSection47Conclusion().getFindingsList().stream()
            .filter(finding ->
                finding.getOutcome() == Section47Outcome.SECTION47_OUTCOME_CONTINUING_RISK)
            .map(finding -> finding.getChildId())
            .toList());
  }

  /** The children who are or were on a plan. */
  static List<FamilyChild> withPlan(GetFamilyResponse family) {
    return children(family, family.getPlansList().stream().map(Plan::getChildId).toList());
  }

  /** The children whose plan is to be reviewed, and for whom no review waits to be held. */
  static List<FamilyChild> withoutReview(GetFamilyResponse family) {
    return family.getChildrenList().stream()
        .filter(
            child -> openPlan(family, child.getChildId()).filter(Plan::hasReviewDueOn).isPresent())
        .filter(child ->
            family.getConferencesList().stream()
                .noneMatch(conference ->
                    conference.getKind() == ConferenceKind.CONFERENCE_KIND_REVIEW
                        && (isDateless(conference) || isBooked(conference))
                        && conference.getChildIdsList().contains(child.getChildId())))
        .toList();
  }

  /** The first of the last days in time for the next reviews of some children. */
  static Optional<Date> firstReviewDue(GetFamilyResponse family, List<String> childIds) {
    return childIds.stream()
        .flatMap(child -> openPlan(family, child).stream())
        .filter(Plan::hasReviewDueOn)
        .map(Plan::getReviewDueOn)
        .min(Comparator.comparing(ProtoTimes::day));
  }

  /** Whether a conference is a review of a child whose plan has not ended. */
  static boolean reviewsOpenPlan(GetFamilyResponse family, Conference conference) {
    return conference.getKind() == ConferenceKind.CONFERENCE_KIND_REVIEW
        && conference.getChildIdsList().stream()
            .anyMatch(child -> openPlan(family, child).isPresent());
  }

  /** Whether a conference waits for a date. */
  static boolean isDateless(Conference conference) {
    return switch (conference.getState()) {
      case CONFERENCE_STATE_REQUESTED, CONFERENCE_STATE_STOOD_DOWN -> true;
      case CONFERENCE_STATE_BOOKED,
          CONFERENCE_STATE_HELD,
          CONFERENCE_STATE_WITHDRAWN,
          CONFERENCE_STATE_UNSPECIFIED,
          UNRECOGNIZED ->
          false;
    };
  }

  /** Whether a conference has a date that is to come, or waits to be recorded. */
  static boolean isBooked(Conference conference) {
    return conference.getState() == ConferenceState.CONFERENCE_STATE_BOOKED;
  }

  /** The children of a conference; of a review, those who had a plan on the day that is booked. */
  static List<FamilyChild> toDecide(GetFamilyResponse family, Conference conference) {
    List<FamilyChild> children = children(family, conference.getChildIdsList());
    if (conference.getKind() == ConferenceKind.CONFERENCE_KIND_INITIAL) {
      return children;
    }
    LocalDate day = LondonTime.dateOf(ProtoTimes.instant(conference.getBooking().getStartsAt()));
    List<String> onAPlan =
        family.getPlansList().stream()
            .filter(plan -> !ProtoTimes.day(plan.getStartedOn()).isAfter(day))
            .filter(plan -> !plan.hasEndedOn() || !ProtoTimes.day(plan.getEndedOn()).isBefore(day))
            .map(Plan::getChildId)
            .toList();
    return children.stream().filter(child -> onAPlan.contains(child.getChildId())).toList();
  }

  /** Whether a strategy discussion was held that is not written up. */
  static boolean isUnwritten(Enquiry enquiry) {
    return enquiry.hasStrategyDiscussion() && !enquiry.getStrategyDiscussion().hasWrittenUpAt();
  }
}
