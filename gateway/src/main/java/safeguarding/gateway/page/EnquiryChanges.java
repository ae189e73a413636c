package safeguarding.gateway.page;

import static safeguarding.gateway.page.FamilyPartsGrpc.enquiry;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.childprotection.v1.CloseReferralRequest;
import safeguarding.contracts.childprotection.v1.CloseReferralResponse;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.Enquiry;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyChild;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.HoldStrategyDiscussionRequest;
import safeguarding.contracts.childprotection.v1.HoldStrategyDiscussionResponse;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeResponse;
import safeguarding.contracts.childprotection.v1.RequestConferenceRequest;
import safeguarding.contracts.childprotection.v1.RequestConferenceResponse;
import safeguarding.contracts.childprotection.v1.WriteUpStrategyDiscussionRequest;
import safeguarding.contracts.childprotection.v1.WriteUpStrategyDiscussionResponse;
import safeguarding.gateway.page.EnquiryQuestions.About;
import safeguarding.gateway.view.Choice;

/** The changes of an enquiry, from a referral to the request for a conference. */
final class EnquiryChanges {
  private static final String DECIDED =
      "It has already been decided what follows from this referral.";

  private EnquiryChanges() {}

  static FamilyStep<CloseReferralRequest, CloseReferralResponse> closure(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Close the referral";
    return new FamilyStep<>(
        new ContractChange<>(
            EnquiryServiceGrpc.getCloseReferralMethod(),
            CloseReferralRequest.newBuilder().setEnquiryId(id.toString()).build(),
            form ->
                onEnquiry(family.get(), id, title, "/closure", "Close referral")
                    .asking(EnquiryQuestions.closure()),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> enquiry(known, id).getState() == EnquiryState.ENQUIRY_STATE_REFERRED,
        DECIDED);
  }

  static FamilyStep<HoldStrategyDiscussionRequest, HoldStrategyDiscussionResponse>
      strategyDiscussion(Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Record the strategy discussion";
    return new FamilyStep<>(
        new ContractChange<>(
            EnquiryServiceGrpc.getHoldStrategyDiscussionMethod(),
            HoldStrategyDiscussionRequest.newBuilder().setEnquiryId(id.toString()).build(),
            form ->
                onEnquiry(family.get(), id, title, "/strategy-discussion", "Record discussion")
                    .asking(EnquiryQuestions.strategyDiscussion()),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> enquiry(known, id).getState() == EnquiryState.ENQUIRY_STATE_REFERRED,
        DECIDED);
  }

  static FamilyStep<WriteUpStrategyDiscussionRequest, WriteUpStrategyDiscussionResponse>
      strategyRecord(Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Record when the discussion was written up";
    return new FamilyStep<>(
        new ContractChange<>(
            EnquiryServiceGrpc.getWriteUpStrategyDiscussionMethod(),
            WriteUpStrategyDiscussionRequest.newBuilder().setEnquiryId(id.toString()).build(),
            form ->
                onEnquiry(family.get(), id, title, "/strategy-record", "Record")
                    .asking(EnquiryQuestions.strategyRecord()),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> FamilyPartsGrpc.isUnwritten(enquiry(known, id)),
        "There is no strategy discussion that waits to be written up.");
  }

  static FamilyStep<RecordSection47OutcomeRequest, RecordSection47OutcomeResponse> conclusion(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Record the outcome of the enquiry";
    return new FamilyStep<>(
        new ContractChange<>(
            EnquiryServiceGrpc.getRecordSection47OutcomeMethod(),
            RecordSection47OutcomeRequest.newBuilder().setEnquiryId(id.toString()).build(),
            form -> concluding(family.get(), id, title),
            answer -> FamilyAddress.of(answer.getChanged().getFamilyId())),
        title,
        known -> enquiry(known, id).getState() == EnquiryState.ENQUIRY_STATE_UNDER_ENQUIRY,
        "No enquiry under section 47 waits for its outcome here.");
  }

  private static Asking concluding(GetFamilyResponse family, UUID id, String title) {
    List<String> ids = enquiry(family, id).getChildIdsList();
    List<About> children =
        FamilyPartsGrpc.children(family, ids).stream().map(EnquiryChanges::about).toList();
    Asking asking =
        onEnquiry(family, id, title, "/section-47-outcome", "Record outcome")
            .asking(EnquiryQuestions.conclusion(children));
    for (int place = 0; place < children.size(); place++) {
      asking =
          asking.answered(
              "section_47_conclusion.findings[" + place + "].child_id",
              children.get(place).childId());
    }
    return asking;
  }

  static FamilyStep<RequestConferenceRequest, RequestConferenceResponse> conferenceRequest(
      Supplier<GetFamilyResponse> family, UUID id) {
    String title = "Request a conference";
    return new FamilyStep<>(
        new ContractChange<>(
            ConferenceServiceGrpc.getRequestConferenceMethod(),
            RequestConferenceRequest.newBuilder().setEnquiryId(id.toString()).build(),
            form -> requesting(family.get(), id, title),
            answer -> FamilyAddress.of(answer.getRequested().getFamilyId())),
        title,
        known -> !FamilyPartsGrpc.atRisk(known, enquiry(known, id)).isEmpty(),
        "This enquiry found no continuing risk, or has no outcome yet.");
  }

  private static Asking requesting(GetFamilyResponse family, UUID id, String title) {
    Enquiry enquiry = enquiry(family, id);
    return onEnquiry(family, id, title, "/conference-request", "Request conference")
        .saying(
            List.of(
                "A request after the 10th working day from the strategy discussion is a late"
                    + " request, and is marked as one."))
        .asking(
            EnquiryQuestions.conferenceRequest(
                FamilyPartsGrpc.atRisk(family, enquiry).stream()
                    .map(child -> new Choice(child.getChildId(), FamilyBriefGrpc.who(child), null))
                    .toList()))
        .answered(
            "conference_request.child_ids", String.join(" ", enquiry.getConferenceNeededForList()));
  }

  static About about(FamilyChild child) {
    return new About(child.getChildId(), FamilyBriefGrpc.who(child));
  }

  private static Asking onEnquiry(
      GetFamilyResponse family, UUID id, String title, String step, String button) {
    Enquiry enquiry = enquiry(family, id);
    String familyId = family.getFamilyId();
    return Asking.of(
            title,
            FamilyAddress.PART,
            FamilyAddress.ofEnquiry(familyId, enquiry.getEnquiryId()) + step,
            FamilyAddress.of(familyId),
            button)
        .on(family.getReference(), enquiry.getEtag(), FamilyAddress.way(family))
        .showing(FamilyBriefGrpc.facts(family, enquiry), FamilyBriefGrpc.changes(family));
  }

  /** A form that makes something new in a family group. */
  static Asking onFamily(GetFamilyResponse family, String title, String step, String button) {
    String record = FamilyAddress.of(family.getFamilyId());
    return Asking.of(title, FamilyAddress.PART, record + step, record, button)
        .on(family.getReference(), "", FamilyAddress.way(family))
        .showing(FamilyBriefGrpc.facts(family), List.of());
  }
}
