package safeguarding.gateway.page;

import com.google.type.Date;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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

/** Finds the parts of a family group, and what is still to be done about them. */
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

  /** The children with continuing risk for whom this enquiry has asked for no conference yet. */
  static List<FamilyChild> withoutConference(GetFamilyResponse family, Enquiry enquiry) {
    List<String> atRisk =
        enquiry.getSection47Conclusion().getFindingsList().stream()
            .filter(finding ->
                finding.getOutcome() == Section47Outcome.SECTION47_OUTCOME_CONTINUING_RISK)
            .map(finding -> finding.getChildId())
            .toList();
    return children(family, atRisk).stream()
        .filter(child ->
            family.getConferencesList().stream()
                .noneMatch(conference ->
                    conference.getEnquiryId().equals(enquiry.getEnquiryId())
                        && conference.getChildIdsList().contains(child.getChildId())))
        .toList();
  }

  /** The children on a plan whose next review conference has not been begun. */
  static List<FamilyChild> withoutReview(GetFamilyResponse family) {
    return family.getChildrenList().stream()
        .filter(child -> openPlan(family, child.getChildId()).isPresent())
        .filter(child ->
            family.getConferencesList().stream()
                .noneMatch(conference ->
                    conference.getKind() == ConferenceKind.CONFERENCE_KIND_REVIEW
                        && conference.getState() != ConferenceState.CONFERENCE_STATE_HELD
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

  /** The children for whom a conference has something to decide: at a review, those on a plan. */
  static List<FamilyChild> toDecide(GetFamilyResponse family, Conference conference) {
    return children(family, conference.getChildIdsList()).stream()
        .filter(child ->
            conference.getKind() == ConferenceKind.CONFERENCE_KIND_INITIAL
                || openPlan(family, child.getChildId()).isPresent())
        .toList();
  }

  /** Whether a conference waits for a date: a review with no plan left has nothing to review. */
  static boolean mayBeBooked(GetFamilyResponse family, Conference conference) {
    boolean dateless =
        switch (conference.getState()) {
          case CONFERENCE_STATE_REQUESTED, CONFERENCE_STATE_STOOD_DOWN -> true;
          case CONFERENCE_STATE_BOOKED,
              CONFERENCE_STATE_HELD,
              CONFERENCE_STATE_UNSPECIFIED,
              UNRECOGNIZED ->
              false;
        };
    return dateless && !toDecide(family, conference).isEmpty();
  }

  /** Whether a conference has a date, and somebody to decide about. */
  static boolean mayBeHeld(GetFamilyResponse family, Conference conference) {
    return conference.getState() == ConferenceState.CONFERENCE_STATE_BOOKED
        && !toDecide(family, conference).isEmpty();
  }

  /** Whether a strategy discussion was held that is not written up. */
  static boolean isUnwritten(Enquiry enquiry) {
    return enquiry.hasStrategyDiscussion() && !enquiry.getStrategyDiscussion().hasWrittenUpAt();
  }

  /** Whether no review conference has been held on a child's open plan. */
  static boolean isFirstReview(GetFamilyResponse family, String childId) {
    Optional<Plan> plan = openPlan(family, childId);
    return plan.isPresent()
        && family.getConferencesList().stream()
            .filter(one -> one.getKind() == ConferenceKind.CONFERENCE_KIND_REVIEW)
            .filter(one -> one.getState() == ConferenceState.CONFERENCE_STATE_HELD)
            .filter(one ->
                one.getHolding().getDecisionsList().stream()
                    .anyMatch(decision -> decision.getChildId().equals(childId)))
            .noneMatch(one ->
                !ProtoTimes.day(one.getHolding().getHeldOn())
                    .isBefore(ProtoTimes.day(plan.get().getStartedOn())));
  }
}
