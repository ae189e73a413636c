package safeguarding.childprotection.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Timestamp;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.AbstractBlockingStub;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.childprotection.AFamily;
import safeguarding.childprotection.Application;
import safeguarding.childprotection.TestService;
import safeguarding.contracts.childprotection.v1.Agency;
import safeguarding.contracts.childprotection.v1.BookConferenceRequest;
import safeguarding.contracts.childprotection.v1.BookReviewConferenceRequest;
import safeguarding.contracts.childprotection.v1.Booking;
import safeguarding.contracts.childprotection.v1.ChildDecision;
import safeguarding.contracts.childprotection.v1.ChildFinding;
import safeguarding.contracts.childprotection.v1.CloseReferralRequest;
import safeguarding.contracts.childprotection.v1.Closure;
import safeguarding.contracts.childprotection.v1.ConferenceKind;
import safeguarding.contracts.childprotection.v1.ConferenceRequest;
import safeguarding.contracts.childprotection.v1.ConferenceServiceGrpc;
import safeguarding.contracts.childprotection.v1.ConferenceState;
import safeguarding.contracts.childprotection.v1.DecisionOutcome;
import safeguarding.contracts.childprotection.v1.DelayReason;
import safeguarding.contracts.childprotection.v1.EndPlanRequest;
import safeguarding.contracts.childprotection.v1.EnquiryServiceGrpc;
import safeguarding.contracts.childprotection.v1.EnquiryState;
import safeguarding.contracts.childprotection.v1.FamilyServiceGrpc;
import safeguarding.contracts.childprotection.v1.GetChildRequest;
import safeguarding.contracts.childprotection.v1.GetChildResponse;
import safeguarding.contracts.childprotection.v1.GetFamilyRequest;
import safeguarding.contracts.childprotection.v1.GetFamilyResponse;
import safeguarding.contracts.childprotection.v1.HoldConferenceRequest;
import safeguarding.contracts.childprotection.v1.HoldStrategyDiscussionRequest;
import safeguarding.contracts.childprotection.v1.Holding;
import safeguarding.contracts.childprotection.v1.ListFamiliesRequest;
import safeguarding.contracts.childprotection.v1.OutOfTime;
import safeguarding.contracts.childprotection.v1.PlanCategory;
import safeguarding.contracts.childprotection.v1.PlanEndReason;
import safeguarding.contracts.childprotection.v1.PlanEnding;
import safeguarding.contracts.childprotection.v1.PlanServiceGrpc;
import safeguarding.contracts.childprotection.v1.ReceiveReferralRequest;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse;
import safeguarding.contracts.childprotection.v1.ReceiveReferralResponse.Received;
import safeguarding.contracts.childprotection.v1.RecordSection47OutcomeRequest;
import safeguarding.contracts.childprotection.v1.Referral;
import safeguarding.contracts.childprotection.v1.ReferralClosure;
import safeguarding.contracts.childprotection.v1.ReferralSource;
import safeguarding.contracts.childprotection.v1.ReferredChild;
import safeguarding.contracts.childprotection.v1.RequestConferenceRequest;
import safeguarding.contracts.childprotection.v1.ReviewConferenceBooking;
import safeguarding.contracts.childprotection.v1.Section47Conclusion;
import safeguarding.contracts.childprotection.v1.Section47Outcome;
import safeguarding.contracts.childprotection.v1.Sex;
import safeguarding.contracts.childprotection.v1.StandDownConferenceRequest;
import safeguarding.contracts.childprotection.v1.StandingDown;
import safeguarding.contracts.childprotection.v1.StrategyDecision;
import safeguarding.contracts.childprotection.v1.StrategyDiscussion;
import safeguarding.contracts.childprotection.v1.StrategyRecord;
import safeguarding.contracts.childprotection.v1.WriteUpStrategyDiscussionRequest;
import safeguarding.contracts.record.v1.Deadline;
import safeguarding.contracts.record.v1.DeadlineState;
import safeguarding.grpcedge.PageToken;
import safeguarding.grpcedge.ServiceProgram;
import safeguarding.grpcedge.Wire;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;
import safeguarding.security.CallerCredentials;

/** The whole program over a real connection, with tokens of a real provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyGrpcTest {
  private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 3);
  private static final LocalDate LAST_IN_TIME = LocalDate.of(2019, 5, 28);
  private static final LocalDate REVIEW = LocalDate.of(2019, 8, 27);
  private static final List<Agency> THREE =
      List.of(Agency.AGENCY_SOCIAL_CARE, Agency.AGENCY_POLICE, Agency.AGENCY_HEALTH);

  private final String authority = TestService.aChair().authority().code();
  private OpenIdProvider provider;
  private ApplicationContext program;
  private ManagedChannel channel;

  @BeforeAll
  void start(@TempDir Path directory) {
    provider =
        OpenIdProvider.startOnFreePort(directory, URI.create("http://localhost:8080"), "secret");
    program =
        ApplicationContext.builder(ServiceProgram.ENVIRONMENT)
            .mainClass(Application.class)
            .properties(TestService.settings())
            .properties(
                Map.of(
                    "GRPC_PORT",
                    "0",
                    "HTTP_PORT",
                    "-1",
                    "OIDC_ISSUER",
                    provider.issuer().toString(),
                    "OIDC_JWKS_URL",
                    provider.issuer() + "/jwks"))
            .start();
    program.getBean(GrpcEmbeddedServer.class).start();
    int port = program.getBean(GrpcEmbeddedServer.class).getPort();
    channel = ManagedChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }

  @AfterAll
  void stop() {
    channel.shutdownNow();
    program.close();
    provider.close();
  }

  @Test
  void a_family_goes_from_the_referral_to_the_end_of_a_plan() {
    Received received = received(referral("w1"));
    String child = received.getChildren(0).getChildId();
    String enquiry = received.getEnquiryId();
    discuss(enquiry);
    writeUp(enquiry);
    conclude(enquiry, child);
    String conference = requestConference(enquiry, child);
    book(conference, "1", LAST_IN_TIME);
    standDown(conference);
    book(conference, "3", LAST_IN_TIME);
    hold(
        conference,
        "4",
        LAST_IN_TIME,
        ChildDecision.newBuilder()
            .setChildId(child)
            .setOutcome(DecisionOutcome.DECISION_OUTCOME_PLAN)
            .setCategory(PlanCategory.PLAN_CATEGORY_NEGLECT));
    String review = bookReview(received.getFamilyId(), child);
    hold(
        review,
        "1",
        REVIEW,
        ChildDecision.newBuilder()
            .setChildId(child)
            .setOutcome(DecisionOutcome.DECISION_OUTCOME_CONTINUE));
    GetFamilyResponse open = family(received.getFamilyId());
    endPlan(open.getPlans(0).getPlanId(), open.getPlans(0).getEtag());

    GetFamilyResponse kept = family(received.getFamilyId());
    assertThat(open.getPlans(0).getReviewDueOn()).isEqualTo(Wire.date(LocalDate.of(2020, 2, 27)));
    assertThat(open.getChildren(0).getOnPlan()).isTrue();
    assertThat(open.getChildren(0).getNextDeadline().getRuleId()).isEqualTo("cp.rcpc.next");
    assertThat(kept.getChildren(0).getOnPlan()).isFalse();
    assertThat(kept.getEnquiries(0).getState()).isEqualTo(EnquiryState.ENQUIRY_STATE_CONCLUDED);
    assertThat(kept.getEnquiries(0).getConferenceDueOn()).isEqualTo(Wire.date(LAST_IN_TIME));
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
  void a_referral_that_is_closed_has_no_clock() {
    Received received = received(referral("w2"));

    var answer =
        enquiries()
            .closeReferral(
                CloseReferralRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(UUID.randomUUID().toString())
                    .setEnquiryId(received.getEnquiryId())
                    .setEtag(received.getEtag())
                    .setClosure(
                        Closure.newBuilder()
                            .setClosedOn(Wire.date(FRIDAY))
                            .setOutcome(ReferralClosure.REFERRAL_CLOSURE_EARLY_HELP)
                            .setReasons("Help is enough."))
                    .build());

    assertThat(answer.getChanged().getFamilyId()).isEqualTo(received.getFamilyId());
    assertThat(family(received.getFamilyId()).getDeadlinesList()).isEmpty();
  }

  @Test
  void a_refusal_names_the_rule_and_the_field() {
    Referral first = referral("w3").build();
    received(first.toBuilder());

    var answer = receive(first);

    assertThat(answer.getRefusal().getCode()).isEqualTo("child-in-another-family");
    assertThat(answer.getRefusal().getViolations(0).getField())
        .isEqualTo("children[0].child_number");
  }

  @Test
  void a_name_is_in_a_list_only_when_names_are_asked_for() {
    received(referral("w4"));

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
    Received received = received(referral("o-" + role));

    StatusRuntimeException thrown =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                as(role)
                    .getFamily(
                        GetFamilyRequest.newBuilder()
                            .setAuthorityCode(authority)
                            .setFamilyId(received.getFamilyId())
                            .build()));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        of(safeguarding.childprotection.child.Sex.values(), Sex.values(), "SEX_"),
        of(safeguarding.childprotection.enquiry.Agency.values(), Agency.values(), "AGENCY_"),
        of(
            safeguarding.childprotection.enquiry.ReferralSource.values(),
            ReferralSource.values(),
            "REFERRAL_SOURCE_"),
        of(
            safeguarding.childprotection.enquiry.ReferralClosure.values(),
            ReferralClosure.values(),
            "REFERRAL_CLOSURE_"),
        of(
            safeguarding.childprotection.enquiry.StrategyDecision.values(),
            StrategyDecision.values(),
            "STRATEGY_DECISION_"),
        of(
            safeguarding.childprotection.enquiry.Section47Outcome.values(),
            Section47Outcome.values(),
            "SECTION47_OUTCOME_"),
        of(
            safeguarding.childprotection.enquiry.EnquiryState.values(),
            EnquiryState.values(),
            "ENQUIRY_STATE_"),
        of(
            safeguarding.childprotection.conference.ConferenceKind.values(),
            ConferenceKind.values(),
            "CONFERENCE_KIND_"),
        of(
            safeguarding.childprotection.conference.ConferenceState.values(),
            ConferenceState.values(),
            "CONFERENCE_STATE_"),
        of(
            safeguarding.childprotection.conference.DelayReason.values(),
            DelayReason.values(),
            "DELAY_REASON_"),
        of(
            safeguarding.childprotection.conference.DecisionOutcome.values(),
            DecisionOutcome.values(),
            "DECISION_OUTCOME_"),
        of(
            safeguarding.childprotection.plan.PlanCategory.values(),
            PlanCategory.values(),
            "PLAN_CATEGORY_"),
        of(
            safeguarding.childprotection.plan.PlanEndReason.values(),
            PlanEndReason.values(),
            "PLAN_END_REASON_"),
        of(
            FamilyState.values(),
            safeguarding.contracts.childprotection.v1.FamilyState.values(),
            "FAMILY_STATE_"));
  }

  private static Arguments of(Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    return Arguments.of(ours, contract, prefix);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void each_list_of_ours_has_the_values_of_the_contract_and_no_others(
      Enum<?>[] ours, Enum<?>[] contract, String prefix) {
    assertThat(Stream.of(contract).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(prefix + "UNSPECIFIED", "UNRECOGNIZED"),
                    Stream.of(ours).map(value -> prefix + value.name()))
                .toList());
  }

  private Referral.Builder referral(String number) {
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

  private Received received(Referral.Builder referral) {
    var answer = receive(referral.build());
    assertThat(answer.hasReceived()).as("%s", answer.getRefusal()).isTrue();
    return answer.getReceived();
  }

  private ReceiveReferralResponse receive(Referral referral) {
    return enquiries()
        .receiveReferral(
            ReceiveReferralRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setReferral(referral)
                .build());
  }

  private void discuss(String enquiry) {
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

  private void writeUp(String enquiry) {
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

  private void conclude(String enquiry, String child) {
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

  private String requestConference(String enquiry, String child) {
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

  private void book(String conference, String etag, LocalDate day) {
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

  private void standDown(String conference) {
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

  private void hold(String conference, String etag, LocalDate day, ChildDecision.Builder decision) {
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

  private String bookReview(String family, String child) {
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

  private void endPlan(String plan, String etag) {
    var answer =
        signed(PlanServiceGrpc.newBlockingStub(channel), "conference-chair")
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

  private GetFamilyResponse family(String id) {
    return as("iro")
        .getFamily(
            GetFamilyRequest.newBuilder().setAuthorityCode(authority).setFamilyId(id).build());
  }

  private GetChildResponse child(String id) {
    return as("iro")
        .getChild(GetChildRequest.newBuilder().setAuthorityCode(authority).setChildId(id).build());
  }

  private ListFamiliesRequest.Builder list() {
    return ListFamiliesRequest.newBuilder().setAuthorityCode(authority).setPageSize(100);
  }

  private EnquiryServiceGrpc.EnquiryServiceBlockingStub enquiries() {
    return signed(EnquiryServiceGrpc.newBlockingStub(channel), "business-support");
  }

  private ConferenceServiceGrpc.ConferenceServiceBlockingStub conferences() {
    return signed(ConferenceServiceGrpc.newBlockingStub(channel), "conference-chair");
  }

  private FamilyServiceGrpc.FamilyServiceBlockingStub as(String role) {
    return signed(FamilyServiceGrpc.newBlockingStub(channel), role);
  }

  private <S extends AbstractBlockingStub<S>> S signed(S stub, String role) {
    Person person = new Person(role + "-1", "Demo Person", authority, List.of(role));
    return stub.withCallCredentials(
        new CallerCredentials(provider.mint().mint(person, Duration.ofMinutes(5))));
  }

  private static Timestamp tenOf(LocalDate day) {
    return Wire.instant(AFamily.at(day));
  }
}
