package safeguarding.gateway.page;

import static safeguarding.gateway.page.FamilyPartsGrpc.conference;
import static safeguarding.gateway.page.FamilyPartsGrpc.plan;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookConferenceResponse;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceResponse;
import safeguarding.contracts.childprotection.v1.Conference;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.EndPlanRequest;
import safeguarding.contracts.childprotection.v1.EndPlanResponse;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.HoldConferenceResponse;
import safeguarding.contracts.childprotection.v1.Plan;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.contracts.childprotection.v1.StandDownConferenceRequest;
import safeguarding.contracts.childprotection.v1.StandDownConferenceResponse;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceRequest;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceResponse;
import safeguarding.gateway.page.EnquiryQuestions.About;
import safeguarding.gateway.view.Choice;
import safeguarding.gateway.view.Fact;

/** The changes of conferences and plans. */
final class ConferenceChanges {
  private ConferenceChanges() {}

  static FamilyStep<BookConferenceRequest, BookConferenceResponse> booking(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Book the conference";
    return new FamilyStep<>(
        new ContractChange<>(
            ConferenceServiceGrpc.getBookConferenceMethod(),
            BookConferenceRequest.newBuilder().setConferenceId(id.toString()).build(),
            form ->
                onConference(family.get(), id, title, "/booking", "Book conference")
                    .asking(ConferenceQuestions.booking()),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> FamilyPartsGrpc.isDateless(conference(known, id)),
        "This conference does not wait for a date.");
  }

  static FamilyStep<BookReviewConferenceRequest, BookReviewConferenceResponse> reviewConference(
      Supplier<GetFamilyResponse> family, String familyId) {
    String title = "Book a review conference";
    return new FamilyStep<>(
        new ContractChange<>(
            ConferenceServiceGrpc.getBookReviewConferenceMethod(),
            BookReviewConferenceRequest.newBuilder().setFamilyId(familyId).build(),
            form -> reviewing(family.get(), title),
            answer -> FamilyAddress.of(answer.getBooked().getFamilyId())),
        title,
        known -> known.getPlansCount() > 0,
        "No child of this family is or was on a plan.");
  }

  /** Those for whom none is to come are ticked; of the others a review may be written down. */
  private static Asking reviewing(GetFamilyResponse family, String title) {
    List<String> ids =
        FamilyPartsGrpc.withoutReview(family).stream().map(FamilyChild::getChildId).toList();
    Fact last =
        new Fact(
            "Last acceptable date",
            FamilyPartsGrpc.firstReviewDue(family, ids)
                .map(due -> day(due) + FamilyBriefGrpc.left(family, ids, due))
                .orElse("Not known"));
    return EnquiryChanges.onFamily(family, title, "/review-conference", "Book conference")
        .showing(List.of(last), List.of())
        .saying(List.of("Siblings are reviewed together, by the first of their last days in time."))
        .asking(
            ConferenceQuestions.reviewConference(
                FamilyPartsGrpc.withPlan(family).stream()
                    .map(child -> reviewed(family, child))
                    .toList()))
        .answered("review_conference.child_ids", String.join(" ", ids));
  }

  private static Choice reviewed(GetFamilyResponse family, FamilyChild child) {
    return new Choice(
        child.getChildId(),
        FamilyBriefGrpc.who(child),
        FamilyPartsGrpc.firstReviewDue(family, List.of(child.getChildId()))
            .map(due -> "Review due by " + day(due))
            .orElse(null));
  }

  static FamilyStep<HoldConferenceRequest, HoldConferenceResponse> holding(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Record the conference as held";
    return new FamilyStep<>(
        new ContractChange<>(
            ConferenceServiceGrpc.getHoldConferenceMethod(),
            HoldConferenceRequest.newBuilder().setConferenceId(id.toString()).build(),
            form -> holding(family.get(), id, title),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> FamilyPartsGrpc.isBooked(conference(known, id)),
        "Only a conference that is booked and not held can be recorded as held.");
  }

  private static Asking holding(GetFamilyResponse family, UUID id, String title) {
    Conference conference = conference(family, id);
    List<About> children =
        FamilyPartsGrpc.toDecide(family, conference).stream().map(EnquiryChanges::about).toList();
    boolean initial = conference.getKind() == ConferenceKind.CONFERENCE_KIND_INITIAL;
    Asking asking =
        onConference(family, id, title, "/holding", "Record conference")
            .saying(List.of("Every child has a decision of their own. The chair decides."))
            .asking(
                ConferenceQuestions.holding(
                    initial, children, !conference.getBooking().hasOutOfTime()))
            .answered("holding.chair", conference.getBooking().getChair());
    for (int place = 0; place < children.size(); place++) {
      asking =
          asking.answered(
              "holding.decisions[" + place + "].child_id", children.get(place).childId());
    }
    return asking;
  }

  static FamilyStep<StandDownConferenceRequest, StandDownConferenceResponse> standingDown(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Stand the conference down";
    return new FamilyStep<>(
        new ContractChange<>(
            ConferenceServiceGrpc.getStandDownConferenceMethod(),
            StandDownConferenceRequest.newBuilder().setConferenceId(id.toString()).build(),
            form ->
                onConference(family.get(), id, title, "/standing-down", "Stand down")
                    .saying(List.of("It keeps its last acceptable date, and waits for a new day."))
                    .asking(ConferenceQuestions.standingDown()),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> FamilyPartsGrpc.isBooked(conference(known, id)),
        "Only a conference that is booked and not held can be stood down.");
  }

  static FamilyStep<WithdrawConferenceRequest, WithdrawConferenceResponse> withdrawal(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Withdraw the conference";
    return new FamilyStep<>(
        new ContractChange<>(
            ConferenceServiceGrpc.getWithdrawConferenceMethod(),
            WithdrawConferenceRequest.newBuilder().setConferenceId(id.toString()).build(),
            form ->
                onConference(family.get(), id, title, "/withdrawal", "Withdraw")
                    .saying(List.of("It will not be held, and waits for nothing any more."))
                    .asking(
                        ConferenceQuestions.withdrawal(
                            conference(family.get(), id).getKind()
                                == ConferenceKind.CONFERENCE_KIND_INITIAL)),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> FamilyPartsGrpc.isDateless(conference(known, id)),
        "Only a conference without a date can be withdrawn. Stand a booked one down first.");
  }

  static FamilyStep<EndPlanRequest, EndPlanResponse> planEnding(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "End the plan outside a conference";
    return new FamilyStep<>(
        new ContractChange<>(
            PlanServiceGrpc.getEndPlanMethod(),
            EndPlanRequest.newBuilder().setPlanId(id.toString()).build(),
            form -> ending(family.get(), id, title),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> !plan(known, id).hasEndedOn(),
        "This plan has already ended.");
  }

  private static Asking ending(GetFamilyResponse family, UUID id, String title) {
    Plan plan = plan(family, id);
    String familyId = family.getFamilyId();
    return Asking.of(
            title,
            FamilyAddress.PART,
            FamilyAddress.ofPlan(familyId, plan.getPlanId()) + "/ending",
            FamilyAddress.of(familyId),
            "End plan")
        .on(family.getReference(), plan.getEtag(), FamilyAddress.way(family))
        .showing(FamilyBriefGrpc.facts(family, plan), FamilyBriefGrpc.changes(family))
        .asking(ConferenceQuestions.planEnding());
  }

  private static Asking onConference(
      GetFamilyResponse family, UUID id, String title, String step, String button) {
    Conference conference = conference(family, id);
    String familyId = family.getFamilyId();
    return Asking.of(
            title,
            FamilyAddress.PART,
            FamilyAddress.ofConference(familyId, conference.getConferenceId()) + step,
            FamilyAddress.of(familyId),
            button)
        .on(family.getReference(), conference.getEtag(), FamilyAddress.way(family))
        .showing(FamilyBriefGrpc.facts(family, conference), FamilyBriefGrpc.changes(family));
  }
}
