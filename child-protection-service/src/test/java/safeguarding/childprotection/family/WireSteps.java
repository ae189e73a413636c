package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.childprotection.AFamily;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceRequest;
import safeguarding.contracts.childprotection.v1.Booking;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.ConferenceRequest;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.DelayReason;
import safeguarding.contracts.childprotection.v1.EndPlanRequest;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.HoldStrategyDiscussionRequest;
import safeguarding.contracts.childprotection.v1.Holding;
import safeguarding.contracts.childprotection.v1.OutOfTime;
import safeguarding.contracts.childprotection.v1.PlanEndReason;
import safeguarding.contracts.childprotection.v1.PlanEnding;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse.Received;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.Referral;
import safeguarding.contracts.childprotection.v1.ReferralSource;
import safeguarding.contracts.childprotection.v1.ReferredChild;
import safeguarding.contracts.childprotection.v1.RequestConferenceRequest;
import safeguarding.contracts.childprotection.v1.ReviewConferenceBooking;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.childprotection.v1.StandDownConferenceRequest;
import safeguarding.contracts.childprotection.v1.StandingDown;
import safeguarding.contracts.childprotection.v1.StrategyDecision;
import safeguarding.contracts.childprotection.v1.StrategyDiscussion;
import safeguarding.contracts.childprotection.v1.StrategyRecord;
import safeguarding.contracts.childprotection.v1.WithdrawConferenceRequest;
import safeguarding.contracts.childprotection.v1.Withdrawal;
import safeguarding.contracts.childprotection.v1.WithdrawalReason;
import safeguarding.contracts.childprotection.v1.WriteUpStrategyDiscussionRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.servicetesting.ProgramUnderTest;

/** What people do with a family group, told over the wire; each step is granted. */
final class WireSteps {
  static final LocalDate FRIDAY = LocalDate.of(2019, 5, 3);
  static final LocalDate LAST_IN_TIME = LocalDate.of(2019, 5, 28);
  static final LocalDate REVIEW = LocalDate.of(2019, 8, 27);
  static final List<Agency> THREE =
      List.of(Agency.AGENCY_SOCIAL_CARE, Agency.AGENCY_POLICE, Agency.AGENCY_HEALTH);

  private final ProgramUnderTest program;
  private final String authority;

  WireSteps(ProgramUnderTest program) {
    this.program = program;
    this.authority = program.authority();
  }

  Referral.Builder referral(String number) {
    return Referral.newBuilder()
        .addChildren(
            ReferredChild.newBuilder()
                .setChildNumber(number)
                .setGivenNames("Ash")
                .setFamilyName("Test-Family"))
        .setReceivedOn(Wire.date(FRIDAY))
        .setSource(ReferralSource.REFERRAL_SOURCE_SCHOOL)
        .setSummary("A worry.");
  }

  Received received(Referral.Builder referral) {
    var answer = receive(referral.build());
    assertThat(answer.hasReceived()).as("%s", answer.getRefusal()).isTrue();
    return answer.getReceived();
  }

  ReceiveReferralResponse receive(Referral referral) {
    return enquiries()
        .receiveReferral(
            ReceiveReferralRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setReferral(referral)
                .build());
  }

  void discuss(String enquiry) {
    var answer =
        enquiries()
            .holdStrategyDiscussion(
                HoldStrategyDiscussionRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setEnquiryId(enquiry)
                    .setEtag("1")
                    .setStrategyDiscussion(
                        StrategyDiscussion.newBuilder()
                            .setHeldAt(tenOf(FRIDAY))
                            .addAllTookPart(THREE)
                            .setDecision(StrategyDecision.STRATEGY_DECISION_SECTION_47_JOINT)
                            .setReasons("Why."))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  void writeUp(String enquiry) {
    var answer =
        enquiries()
            .writeUpStrategyDiscussion(
                WriteUpStrategyDiscussionRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setEnquiryId(enquiry)
                    .setEtag("2")
                    .setStrategyRecord(
                        StrategyRecord.newBuilder().setWrittenUpAt(tenOf(FRIDAY.plusDays(1))))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  void conclude(String enquiry, String child) {
    var answer =
        enquiries()
            .recordSection47Outcome(
                RecordSection47OutcomeRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setEnquiryId(enquiry)
                    .setEtag("3")
                    .setSection47Conclusion(
                        Section47Conclusion.newBuilder()
                            .setConcludedOn(Wire.date(FRIDAY.plusDays(4)))
                            .addFindings(
                                ChildFinding.newBuilder()
                                    .setChildId(child)
                                    .setOutcome(
                                        Section47Outcome.SECTION47_OUTCOME_CONTINUING_RISK)))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  String requestConference(String enquiry, String child) {
    var answer =
        conferences()
            .requestConference(
                RequestConferenceRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setEnquiryId(enquiry)
                    .setEtag("4")
                    .setConferenceRequest(
                        ConferenceRequest.newBuilder()
                            .setRequestedOn(Wire.date(FRIDAY.plusDays(5)))
                            .addChildIds(child)
                            .setAgreedBy("Demo Manager")
                            .setAgreedOn(Wire.date(FRIDAY.plusDays(5))))
                    .build());
    assertThat(answer.hasRequested()).as("%s", answer.getRefusal()).isTrue();
    assertThat(answer.getRequested().getDueOn()).isEqualTo(Wire.date(LAST_IN_TIME));
    return answer.getRequested().getConferenceId();
  }

  void book(String conference, String etag, LocalDate day) {
    var answer =
        conferences()
            .bookConference(
                BookConferenceRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setConferenceId(conference)
                    .setEtag(etag)
                    .setBooking(booking(day).setOutOfTime(OutOfTime.getDefaultInstance()))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  private static Booking.Builder booking(LocalDate day) {
    return Booking.newBuilder().setStartsAt(tenOf(day)).setChair("Demo Chair");
  }

  void standDown(String conference) {
    var answer =
        conferences()
            .standDownConference(
                StandDownConferenceRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setConferenceId(conference)
                    .setEtag("2")
                    .setStandingDown(
                        StandingDown.newBuilder()
                            .setStoodDownOn(Wire.date(FRIDAY.plusDays(6)))
                            .setReason(DelayReason.DELAY_REASON_NO_CLERK)
                            .setAgreedBy("Demo Manager"))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  void withdraw(String conference) {
    var answer =
        conferences()
            .withdrawConference(
                WithdrawConferenceRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setConferenceId(conference)
                    .setEtag("1")
                    .setWithdrawal(
                        Withdrawal.newBuilder()
                            .setWithdrawnOn(Wire.date(FRIDAY.plusDays(7)))
                            .setReason(WithdrawalReason.WITHDRAWAL_REASON_MOVED)
                            .setAgreedBy("Demo Manager")
                            .setReasons("We were told."))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  void hold(String conference, String etag, LocalDate day, ChildDecision.Builder decision) {
    var answer =
        conferences()
            .holdConference(
                HoldConferenceRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setConferenceId(conference)
                    .setEtag(etag)
                    .setHolding(
                        Holding.newBuilder()
                            .setHeldOn(Wire.date(day))
                            .setChair("Demo Chair")
                            .addAllAgenciesPresent(THREE)
                            .addDecisions(decision)
                            .setReasons("Because of what we heard."))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  String bookReview(String family, String child) {
    var answer =
        conferences()
            .bookReviewConference(
                BookReviewConferenceRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setFamilyId(family)
                    .setReviewConference(
                        ReviewConferenceBooking.newBuilder()
                            .addChildIds(child)
                            .setBooking(booking(REVIEW)))
                    .build());
    assertThat(answer.hasBooked()).as("%s", answer.getRefusal()).isTrue();
    return answer.getBooked().getConferenceId();
  }

  void endPlan(String plan, String etag) {
    var answer =
        program
            .as("conference-chair", PlanServiceGrpc::newBlockingStub)
            .endPlan(
                EndPlanRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setPlanId(plan)
                    .setEtag(etag)
                    .setEnding(
                        PlanEnding.newBuilder()
                            .setEndedOn(Wire.date(REVIEW.plusDays(9)))
                            .setReason(PlanEndReason.PLAN_END_REASON_MOVED)
                            .setReasons("The new council has told us."))
                    .build());
    assertThat(answer.hasChanged()).as("%s", answer.getRefusal()).isTrue();
  }

  EnquiryServiceGrpc.EnquiryServiceBlockingStub enquiries() {
    return program.as("business-support", EnquiryServiceGrpc::newBlockingStub);
  }

  private ConferenceServiceGrpc.ConferenceServiceBlockingStub conferences() {
    return program.as("conference-chair", ConferenceServiceGrpc::newBlockingStub);
  }

  private static Timestamp tenOf(LocalDate day) {
    return Wire.instant(AFamily.at(day));
  }
}
