package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.childprotection.TestService;
import safeguarding.contracts.childprotection.v1.ChildCompletion;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.CloseReferralRequest;
import safeguarding.contracts.childprotection.v1.Closure;
import safeguarding.contracts.childprotection.v1.CompleteChildRequest;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetChildRequest;
import safeguarding.contracts.childprotection.v1.GetChildResponse;
import safeguarding.contracts.childprotection.v1.GetFamilyRequest;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.ListFamiliesRequest;
import safeguarding.contracts.childprotection.v1.ListSiblingsRequest;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.childprotection.v1.PlanEndReason;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse.Received;
import safeguarding.contracts.childprotection.v1.Referral;
import safeguarding.contracts.childprotection.v1.ReferralClosure;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.contracts.childprotection.v1.Sibling;
import safeguarding.contracts.childprotection.v1.WithdrawalReason;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.Wire;
import safeguarding.servicetesting.ProgramUnderTest;

/** The whole program over a real connection, with tokens of a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyGrpcTest {
  private static final LocalDate BORN = LocalDate.of(2019, 8, 1);

  private ProgramUnderTest program;
  private WireSteps steps;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    steps = new WireSteps(program);
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void a_family_goes_from_the_referral_to_the_end_of_a_plan() {
    Received received = steps.received(steps.referral("w1"));
    String child = received.getChildren(0).getChildId();
    String enquiry = received.getEnquiryId();
    steps.discuss(enquiry);
    steps.writeUp(enquiry);
    steps.conclude(enquiry, child);
    String conference = steps.requestConference(enquiry, child);
    steps.book(conference, "1", WireSteps.LAST_IN_TIME);
    steps.standDown(conference);
    steps.book(conference, "3", WireSteps.LAST_IN_TIME);
    steps.hold(
        conference,
        "4",
        WireSteps.LAST_IN_TIME,
        ChildDecision.newBuilder()
            .setChildId(child)
            .setOutcome(DecisionOutcome.DECISION_OUTCOME_PLAN)
            .setCategory(PlanCategory.PLAN_CATEGORY_NEGLECT));
    String review = steps.bookReview(received.getFamilyId(), child);
    steps.hold(
        review,
        "1",
        WireSteps.REVIEW,
        ChildDecision.newBuilder()
            .setChildId(child)
            .setOutcome(DecisionOutcome.DECISION_OUTCOME_CONTINUE));
    GetFamilyResponse open = family(received.getFamilyId());
    steps.endPlan(open.getPlans(0).getPlanId(), open.getPlans(0).getEtag());

    GetFamilyResponse kept = family(received.getFamilyId());
    assertThat(open.getPlans(0).getReviewDueOn()).isEqualTo(Wire.date(LocalDate.of(2020, 2, 27)));
    assertThat(open.getChildren(0).getOnPlan()).isTrue();
    assertThat(open.getChildren(0).getNextDeadline().getRuleId()).isEqualTo("cp.rcpc.next");
    assertThat(kept.getChildren(0).getOnPlan()).isFalse();
    assertThat(kept.getEnquiries(0).getState()).isEqualTo(EnquiryState.ENQUIRY_STATE_CONCLUDED);
    assertThat(kept.getEnquiries(0).getConferenceDueOn())
        .isEqualTo(Wire.date(WireSteps.LAST_IN_TIME));
    assertThat(kept.getConferencesList())
        .extracting(each -> each.getKind())
        .containsExactly(
            ConferenceKind.CONFERENCE_KIND_REVIEW, ConferenceKind.CONFERENCE_KIND_INITIAL);
    assertThat(kept.getConferences(1).getState()).isEqualTo(ConferenceState.CONFERENCE_STATE_HELD);
    assertThat(kept.getConferences(1).getStoodDownCount()).isEqualTo(1);
    assertThat(kept.getConferences(1).getQuorate()).isTrue();
    assertThat(kept.getPlans(0).getEndReason()).isEqualTo(PlanEndReason.PLAN_END_REASON_MOVED);
    assertThat(kept.getDeadlinesList())
        .extracting(Deadline::getRuleId, Deadline::getState)
        .contains(
            tuple("cp.icpc", DeadlineState.DEADLINE_STATE_MET),
            tuple("cp.strategy-record", DeadlineState.DEADLINE_STATE_MET));
    assertThat(child(child).getTimelineList()).isEqualTo(kept.getTimelineList());
  }

  @Test
  void a_referral_that_is_closed_has_met_its_clock_and_has_no_other() {
    Received received = steps.received(steps.referral("w2"));

    var answer =
        steps
            .enquiries()
            .closeReferral(
                CloseReferralRequest.newBuilder()
                    .setAuthorityCode(program.authority())
                    .setRequestId(UUID.randomUUID().toString())
                    .setEnquiryId(received.getEnquiryId())
                    .setEtag(received.getEtag())
                    .setClosure(
                        Closure.newBuilder()
                            .setClosedOn(Wire.date(WireSteps.FRIDAY))
                            .setOutcome(ReferralClosure.REFERRAL_CLOSURE_EARLY_HELP)
                            .setReasons("Help is enough."))
                    .build());

    assertThat(answer.getChanged().getFamilyId()).isEqualTo(received.getFamilyId());
    assertThat(family(received.getFamilyId()).getDeadlinesList())
        .extracting(Deadline::getRuleId, Deadline::getState)
        .containsExactly(tuple("cp.referral-decision", DeadlineState.DEADLINE_STATE_MET));
  }

  @Test
  void a_request_is_withdrawn_and_says_why() {
    Received received = steps.received(steps.referral("w5"));
    String child = received.getChildren(0).getChildId();
    steps.discuss(received.getEnquiryId());
    steps.writeUp(received.getEnquiryId());
    steps.conclude(received.getEnquiryId(), child);
    steps.withdraw(steps.requestConference(received.getEnquiryId(), child));

    GetFamilyResponse kept = family(received.getFamilyId());
    assertThat(kept.getConferences(0).getState())
        .isEqualTo(ConferenceState.CONFERENCE_STATE_WITHDRAWN);
    assertThat(kept.getConferences(0).getWithdrawal().getReason())
        .isEqualTo(WithdrawalReason.WITHDRAWAL_REASON_MOVED);
    assertThat(kept.getStatesList())
        .containsExactly(safeguarding.contracts.childprotection.v1.FamilyState.FAMILY_STATE_CLOSED);
    assertThat(kept.getTimeline(0).getKind()).isEqualTo("conference-withdrawn");
    assertThat(kept.getDeadlinesList())
        .allSatisfy(clock ->
            assertThat(clock.getState()).isNotEqualTo(DeadlineState.DEADLINE_STATE_RUNNING));
  }

  @Test
  void an_unborn_child_is_born_and_listed_among_the_siblings() {
    Referral.Builder referral = steps.referral("w6");
    referral.addChildrenBuilder().setChildNumber("w7").setExpectedDateOfBirth(Wire.date(BORN));
    Received received = steps.received(referral);
    String unborn = received.getChildren(1).getChildId();

    var support = program.as("business-support", FamilyServiceGrpc::newBlockingStub);
    var completed =
        support.completeChild(
            CompleteChildRequest.newBuilder()
                .setAuthorityCode(program.authority())
                .setRequestId(UUID.randomUUID().toString())
                .setChildId(unborn)
                .setEtag(child(unborn).getChild().getEtag())
                .setCompletion(
                    ChildCompletion.newBuilder()
                        .setDateOfBirth(Wire.date(BORN))
                        .setGivenNames("Rowan")
                        .setSex(Sex.SEX_MALE))
                .build());

    assertThat(completed.hasChanged()).as("%s", completed.getRefusal()).isTrue();
    assertThat(child(unborn).getChild().getEtag()).isEqualTo(completed.getChanged().getEtag());
    assertThat(child(unborn).getChild().hasExpectedDateOfBirth()).isFalse();
    var siblings =
        as("iro")
            .listSiblings(
                ListSiblingsRequest.newBuilder()
                    .setAuthorityCode(program.authority())
                    .setChildId(received.getChildren(0).getChildId())
                    .build());
    assertThat(siblings.getFamilyReference()).isEqualTo(received.getReference());
    assertThat(siblings.getSiblingsList())
        .extracting(Sibling::getChildNumber, Sibling::getInitials)
        .containsExactly(tuple("w7", "R"));
  }

  @Test
  void a_refusal_names_the_rule_and_the_field() {
    Referral first = steps.referral("w3").build();
    steps.received(first.toBuilder());

    var answer = steps.receive(first);

    assertThat(answer.getRefusal().getCode()).isEqualTo("child-in-another-family");
    assertThat(answer.getRefusal().getViolations(0).getField())
        .isEqualTo("children[0].child_number");
  }

  @Test
  void a_name_is_in_a_list_only_when_names_are_asked_for() {
    steps.received(steps.referral("w4"));

    var without = as("auditor").listFamilies(list().build()).getRowsList();
    var with = as("auditor").listFamilies(list().setWithNames(true).build()).getRowsList();

    assertThat(without).allSatisfy(row -> assertThat(row.getNamesList()).isEmpty());
    assertThat(without).allSatisfy(row -> assertThat(row.getInitialsList()).isNotEmpty());
    assertThat(with).allSatisfy(row -> assertThat(row.getNamesList()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "2018-02-30", "x"})
  void a_forged_page_token_is_an_invalid_request(String day) {
    String token = PageToken.of(List.of(day, UUID.randomUUID().toString()));

    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> as("auditor").listFamilies(list().setPageToken(token).build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"councillor", "lado", "social-worker"})
  void to_others_there_is_no_family(String role) {
    Received received = steps.received(steps.referral("o-" + role));

    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                as(role)
                    .getFamily(
                        GetFamilyRequest.newBuilder()
                            .setAuthorityCode(program.authority())
                            .setFamilyId(received.getFamilyId())
                            .build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
  }

  private GetFamilyResponse family(String id) {
    return as("iro")
        .getFamily(
            GetFamilyRequest.newBuilder()
                .setAuthorityCode(program.authority())
                .setFamilyId(id)
                .build());
  }

  private GetChildResponse child(String id) {
    return as("iro")
        .getChild(
            GetChildRequest.newBuilder()
                .setAuthorityCode(program.authority())
                .setChildId(id)
                .build());
  }

  private ListFamiliesRequest.Builder list() {
    return ListFamiliesRequest.newBuilder().setAuthorityCode(program.authority()).setPageSize(100);
  }

  private FamilyServiceGrpc.FamilyServiceBlockingStub as(String role) {
    return program.as(role, FamilyServiceGrpc::newBlockingStub);
  }
}
