package safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.ChildInNeed;
import safeguarding.childprotection.conference.Decision.ContinuePlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Decision.NoPlan;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.enquiry.EnquiryViewGrpc;
import safeguarding.childprotection.plan.PlanViewGrpc;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;

/** What is shown of a conference, in the contract's words. */
public final class ConferenceViewGrpc {
  private ConferenceViewGrpc() {}

  /**
   * Writes a conference as it is kept.
   *
   * @param dueOn the last day in time; empty beyond the known bank holidays
   */
  public static safeguarding.contracts.childprotection.v1.Conference wire(
      ConferenceRecord kept, Optional<LocalDate> dueOn) {
    Conference conference = kept.conference();
    Occasion occasion = conference.subject().occasion();
    var wire =
        safeguarding.contracts.childprotection.v1.Conference.newBuilder()
            .setConferenceId(conference.id().toString())
            .setEtag(kept.etag())
            .setKind(
                WireEnum.write(
                    safeguarding.contracts.childprotection.v1.ConferenceKind.class,
                    "CONFERENCE_KIND_",
                    occasion.kind()))
            .setState(
                WireEnum.write(
                    safeguarding.contracts.childprotection.v1.ConferenceState.class,
                    "CONFERENCE_STATE_",
                    conference.state()));
    conference.subject().childIds().forEach(child -> wire.addChildIds(child.toString()));
    if (occasion instanceof Initial initial) {
      wire.setEnquiryId(initial.enquiryId().toString())
          .setRequest(request(conference, initial.request()))
          .setLateRequest(initial.late());
    }
    dueOn.ifPresent(due -> wire.setDueOn(Wire.date(due)));
    kept.stoodDown().forEach(each -> wire.addStoodDown(standingDown(each.standingDown())));
    switch (conference) {
      case Requested _, StoodDown _ -> {
        // Without a date.
      }
      case Booked booked -> wire.setBooking(booking(booked.booking()));
      case Held held ->
          wire.setBooking(booking(held.booking()))
              .setHolding(holding(held.holding()))
              .setQuorate(held.holding().quorate());
      case Withdrawn withdrawn -> wire.setWithdrawal(withdrawal(withdrawn.withdrawal()));
    }
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.ConferenceRequest request(
      Conference conference, ConferenceRequest request) {
    var wire =
        safeguarding.contracts.childprotection.v1.ConferenceRequest.newBuilder()
            .setRequestedOn(Wire.date(request.requestedOn()))
            .setAgreedBy(request.agreedBy())
            .setAgreedOn(Wire.date(request.agreedOn()))
            .setReasons(request.reasons());
    conference.subject().childIds().forEach(child -> wire.addChildIds(child.toString()));
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.Booking booking(Booking booking) {
    var wire =
        safeguarding.contracts.childprotection.v1.Booking.newBuilder()
            .setStartsAt(Wire.instant(booking.startsAt()))
            .setChair(booking.chair())
            .setPlace(booking.place());
    if (booking.outOfTime() != null) {
      wire.setOutOfTime(outOfTime(booking.outOfTime()));
    }
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.Holding holding(Holding holding) {
    var wire =
        safeguarding.contracts.childprotection.v1.Holding.newBuilder()
            .setHeldOn(Wire.date(holding.heldOn()))
            .setChair(holding.chair())
            .setInquorateReason(holding.inquorateReason())
            .setDomesticAbuse(holding.domesticAbuse())
            .setReasons(holding.reasons());
    holding
        .agenciesPresent()
        .forEach(agency -> wire.addAgenciesPresent(EnquiryViewGrpc.agency(agency)));
    if (holding.outOfTime() != null) {
      wire.setOutOfTime(outOfTime(holding.outOfTime()));
    }
    holding.decisions().forEach(decision -> wire.addDecisions(decision(decision)));
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.ChildDecision decision(
      ChildDecision each) {
    var wire =
        safeguarding.contracts.childprotection.v1.ChildDecision.newBuilder()
            .setChildId(each.childId().toString())
            .setOutcome(
                WireEnum.write(
                    safeguarding.contracts.childprotection.v1.DecisionOutcome.class,
                    "DECISION_OUTCOME_",
                    each.decision().outcome()));
    switch (each.decision()) {
      case BeginPlan begins -> {
        wire.setCategory(PlanViewGrpc.category(begins.category()));
        if (begins.multipleReason() != null) {
          wire.setMultipleReason(begins.multipleReason());
        }
      }
      case ChildInNeed _, NoPlan _, ContinuePlan _ -> {
        // The outcome says it all.
      }
      case EndThePlan ends -> {
        wire.setEndReason(PlanViewGrpc.endReason(ends.reason()));
        if (ends.serviceManager() != null) {
          wire.setServiceManager(ends.serviceManager());
        }
      }
    }
    return wire.build();
  }

  private static safeguarding.contracts.childprotection.v1.StandingDown standingDown(
      StandingDown standingDown) {
    return safeguarding.contracts.childprotection.v1.StandingDown.newBuilder()
        .setStoodDownOn(Wire.date(standingDown.stoodDownOn()))
        .setReason(reason(standingDown.reason()))
        .setAgreedBy(standingDown.agreedBy())
        .build();
  }

  private static safeguarding.contracts.childprotection.v1.Withdrawal withdrawal(
      Withdrawal withdrawal) {
    return safeguarding.contracts.childprotection.v1.Withdrawal.newBuilder()
        .setWithdrawnOn(Wire.date(withdrawal.withdrawnOn()))
        .setReason(
            WireEnum.write(
                safeguarding.contracts.childprotection.v1.WithdrawalReason.class,
                "WITHDRAWAL_REASON_",
                withdrawal.reason()))
        .setAgreedBy(withdrawal.agreedBy())
        .setReasons(withdrawal.reasons())
        .build();
  }

  private static safeguarding.contracts.childprotection.v1.OutOfTime outOfTime(
      OutOfTime outOfTime) {
    return safeguarding.contracts.childprotection.v1.OutOfTime.newBuilder()
        .setReason(reason(outOfTime.reason()))
        .setAgreedBy(outOfTime.agreedBy())
        .build();
  }

  private static safeguarding.contracts.childprotection.v1.DelayReason reason(DelayReason reason) {
    return WireEnum.write(
        safeguarding.contracts.childprotection.v1.DelayReason.class, "DELAY_REASON_", reason);
  }
}
