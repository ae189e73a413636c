package safeguarding.childprotection.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.childprotection.conference.HoldConference.ToldDecision;
import safeguarding.childprotection.enquiry.Agency;
import safeguarding.childprotection.plan.EndPlan;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.childprotection.plan.PlanEndReason;
import safeguarding.childprotection.plan.PlanGrpc;
import safeguarding.contracts.childprotection.v1.PlanEnding;
import safeguarding.contracts.childprotection.v1.ReviewConferenceBooking;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is told of a conference, as the contract asks for it. */
final class ConferenceCommandGrpc {
  private ConferenceCommandGrpc() {}

  static RequestConference request(
      safeguarding.contracts.childprotection.v1.ConferenceRequest wire) {
    return new RequestConference(
        wire.hasRequestedOn() ? Wire.date(wire.getRequestedOn(), "requested_on") : null,
        ids(wire.getChildIdsList()),
        wire.getAgreedBy(),
        wire.hasAgreedOn() ? Wire.date(wire.getAgreedOn(), "agreed_on") : null,
        wire.getReasons());
  }

  static BookReviewConference review(ReviewConferenceBooking wire) {
    return new BookReviewConference(
        ids(wire.getChildIdsList()), booking(wire.getBooking(), "booking."));
  }

  /**
   * Reads a booking.
   *
   * @param prefix of its fields: empty, or {@code booking.}
   */
  static BookConference booking(
      safeguarding.contracts.childprotection.v1.Booking wire, String prefix) {
    return new BookConference(
        wire.hasStartsAt() ? Wire.instant(wire.getStartsAt(), prefix + "starts_at") : null,
        wire.getChair(),
        wire.getPlace(),
        outOfTime(wire.getOutOfTime(), prefix));
  }

  static HoldConference holding(safeguarding.contracts.childprotection.v1.Holding wire) {
    List<ToldDecision> decisions = new ArrayList<>();
    for (var decision : wire.getDecisionsList()) {
      decisions.add(decision(decision, "decisions[" + decisions.size() + "]"));
    }
    return new HoldConference(
        wire.hasHeldOn() ? Wire.date(wire.getHeldOn(), "held_on") : null,
        wire.getChair(),
        WireEnum.all(Agency.class, "AGENCY_", wire.getAgenciesPresentList(), "agencies_present"),
        wire.getInquorateReason(),
        wire.getDomesticAbuse(),
        outOfTime(wire.getOutOfTime(), ""),
        decisions,
        wire.getReasons());
  }

  static StandDownConference standingDown(
      safeguarding.contracts.childprotection.v1.StandingDown wire) {
    return new StandDownConference(
        wire.hasStoodDownOn() ? Wire.date(wire.getStoodDownOn(), "stood_down_on") : null,
        WireEnum.read(DelayReason.class, "DELAY_REASON_", wire.getReason(), "reason"),
        wire.getAgreedBy());
  }

  static WithdrawConference withdrawal(safeguarding.contracts.childprotection.v1.Withdrawal wire) {
    return new WithdrawConference(
        wire.hasWithdrawnOn() ? Wire.date(wire.getWithdrawnOn(), "withdrawn_on") : null,
        WireEnum.read(WithdrawalReason.class, "WITHDRAWAL_REASON_", wire.getReason(), "reason"),
        wire.getAgreedBy(),
        wire.getReasons());
  }

  private static ToldDecision decision(
      safeguarding.contracts.childprotection.v1.ChildDecision wire, String path) {
    return new ToldDecision(
        Wire.uuid(wire.getChildId(), path + ".child_id"),
        WireEnum.read(
            DecisionOutcome.class, "DECISION_OUTCOME_", wire.getOutcome(), path + ".outcome"),
        WireEnum.read(PlanCategory.class, "PLAN_CATEGORY_", wire.getCategory(), path + ".category"),
        wire.getMultipleReason(),
        WireEnum.read(
            PlanEndReason.class, "PLAN_END_REASON_", wire.getEndReason(), path + ".end_reason"),
        wire.getServiceManager(),
        ending(wire.getPlanEnding(), path + ".plan_ending."));
  }

  /** Empty fields say nothing, as does a message that is not there. */
  private static @Nullable EndPlan ending(PlanEnding wire, String prefix) {
    return wire.equals(PlanEnding.getDefaultInstance()) ? null : PlanGrpc.ending(wire, prefix);
  }

  /** Empty fields say nothing, as does a message that is not there. */
  private static @Nullable ToldOutOfTime outOfTime(
      safeguarding.contracts.childprotection.v1.OutOfTime wire, String prefix) {
    ToldOutOfTime told =
        new ToldOutOfTime(
            WireEnum.read(
                DelayReason.class,
                "DELAY_REASON_",
                wire.getReason(),
                prefix + "out_of_time.reason"),
            wire.getAgreedBy());
    return told.reason() == null && told.agreedBy().isEmpty() ? null : told;
  }

  private static List<UUID> ids(List<String> texts) {
    return texts.stream().map(text -> Wire.uuid(text, "child_ids")).toList();
  }
}
