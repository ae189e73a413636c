package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.lado.v1.ActionCorrection;
import safeguarding.contracts.lado.v1.AddActionRequest;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CirculateMinutesRequest;
import safeguarding.contracts.lado.v1.CirculationCorrection;
import safeguarding.contracts.lado.v1.CorrectActionRequest;
import safeguarding.contracts.lado.v1.CorrectCirculationRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.CorrectThresholdRequest;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldingCorrection;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingBefore;
import safeguarding.contracts.lado.v1.MeetingChanged;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingRecord;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc.MeetingServiceBlockingStub;
import safeguarding.contracts.lado.v1.MeetingWithdrawal;
import safeguarding.contracts.lado.v1.MinutesCirculation;
import safeguarding.contracts.lado.v1.NewAction;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.ReferralOutcome;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.ThresholdCriterion;
import safeguarding.contracts.lado.v1.ThresholdDecision;
import safeguarding.contracts.lado.v1.WithdrawMeetingRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingResponse;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** A meeting taken back, and what came of one put right, over a real connection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawMeetingGrpcTest {
  private static final String WHY = "It was about another case.";
  private static final MeetingKind STRATEGY = MeetingKind.MEETING_KIND_COMPLEX_STRATEGY;
  private static final Instant HELD_AT = Instant.parse("2018-07-02T13:00:00Z");

  private ProgramUnderTest program;
  private String authority;
  private ACase story;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    authority = program.authority();
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @BeforeEach
  void aCaseUnderEnquiry() {
    TestService.itIs(Instant.parse("2018-07-04T09:00:00Z"));
    story = ACase.underEnquiry(TestService.aLadoOf(new AuthorityCode(authority), "lado-1"));
  }

  @Test
  void it_is_taken_back_once_and_no_change_finds_it_any_more() {
    WithdrawMeetingRequest request = withdrawal(recorded(STRATEGY));

    WithdrawMeetingResponse done = as("lado").withdrawMeeting(request);

    assertThat(done.getWithdrawn().getAllegationId()).isEqualTo(story.id().toString());
    assertThat(as("lado").withdrawMeeting(request)).isEqualTo(done);
    assertThat(open("lado", request.getMeetingId()).getTakenBack().getReason()).isEqualTo(WHY);
    assertNotFound(() ->
        as("lado")
            .withdrawMeeting(
                request.toBuilder().setRequestId(UUID.randomUUID().toString()).build()));
    assertThat(theCase().getPartCorrectionsList())
        .extracting(PartCorrection::getKind)
        .containsExactly("meeting-withdrawn");
    assertThat(theCase().getMeetingsList()).isEmpty();
  }

  @Test
  void the_case_tells_what_stood_of_a_meeting_an_action_and_a_circulation() {
    MeetingChanged held = recorded(STRATEGY);
    MeetingChanged agreed = as("business-support").addAction(action(held)).getChanged();
    MeetingAction action = open("lado", held.getMeetingId()).getActions(0);
    MeetingChanged put =
        as("business-support").correctAction(correction(agreed, action)).getChanged();
    MeetingChanged sent = as("business-support").circulateMinutes(circulation(put)).getChanged();
    as("business-support").correctCirculation(correction(sent));

    assertThat(theCase().getPartCorrectionsList())
        .extracting(PartCorrection::getMeeting)
        .containsExactlyInAnyOrder(
            MeetingBefore.newBuilder().setMeetingId(held.getMeetingId()).addActions(action).build(),
            MeetingBefore.newBuilder()
                .setMeetingId(held.getMeetingId())
                .addCirculations(
                    safeguarding.contracts.lado.v1.KeptCirculation.newBuilder()
                        .setCirculatedOn(Wire.date(LocalDate.of(2018, 7, 3)))
                        .addCirculatedTo("Police"))
                .build());
    assertThat(theCase().getMeetings(0).getActions(0).getOwner()).isEqualTo("HR");
    assertThat(theCase().getMeetings(0).getCirculationsList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-support", "auditor", "independent-decision-maker", "iro"})
  void who_does_not_decide_takes_no_meeting_back(String role) {
    WithdrawMeetingRequest request = withdrawal(recorded(STRATEGY));

    assertNotFound(() -> as(role).withdrawMeeting(request));
    assertThat(open("lado", request.getMeetingId()).getEtag()).isEqualTo("1");
  }

  @Test
  void business_support_corrects_a_kind_only_as_far_as_it_decides_nothing() {
    MeetingChanged held = recorded(STRATEGY);

    assertThat(
            as("business-support")
                .correctMeeting(kind(held, MeetingKind.MEETING_KIND_PROFESSIONALS))
                .getRefusal()
                .getCode())
        .isEqualTo("not-yours-to-decide");
    assertThat(
            as("business-support")
                .correctMeeting(kind(held, MeetingKind.MEETING_KIND_REVIEW_STRATEGY))
                .hasChanged())
        .isTrue();
    GetMeetingResponse seen = open("business-support", held.getMeetingId());
    assertThat(seen.getKind()).isEqualTo(MeetingKind.MEETING_KIND_REVIEW_STRATEGY);
    assertThat(seen.hasMayNotCorrect()).isFalse();
    assertThat(seen.getMayNotDecide().getCode()).isEqualTo("not-yours-to-decide");
    assertThat(open("lado", held.getMeetingId()).hasMayNotDecide()).isFalse();
  }

  @Test
  void of_two_who_take_it_back_or_change_it_at_the_same_moment_one_does() throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        MeetingChanged held = recorded(STRATEGY);
        WithdrawMeetingRequest taking = withdrawal(held);
        AddActionRequest adding = action(held);
        Future<Boolean> taken =
            both.submit(() -> done(() -> as("lado").withdrawMeeting(taking).hasWithdrawn()));
        Future<Boolean> added =
            both.submit(() -> done(() -> as("lado").addAction(adding).hasChanged()));

        assertThat(List.of(taken.get(), added.get())).containsExactlyInAnyOrder(true, false);
      }
    }
  }

  /** The one puts the meeting on 30 June, the other the threshold on 1 July. */
  @Test
  void a_threshold_that_is_corrected_at_the_same_moment_stays_before_the_meeting()
      throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        aCaseUnderEnquiry();
        MeetingChanged held = recorded(STRATEGY);
        CorrectThresholdRequest later = thresholdOfFirstJuly();
        CorrectMeetingRequest earlier =
            correction(held, STRATEGY, Instant.parse("2018-06-30T13:00:00Z"));
        Future<Boolean> threshold =
            both.submit(() -> allegations().correctThreshold(later).hasChanged());
        Future<CorrectMeetingResponse> meeting =
            both.submit(() -> as("lado").correctMeeting(earlier));

        assertThat(List.of(threshold.get(), meeting.get().hasChanged()))
            .containsExactlyInAnyOrder(true, false);
        assertThat(meeting.get().getRefusal().getCode()).isIn("", "meeting-before-threshold");
      }
    }
  }

  @Test
  void a_threshold_that_is_taken_back_at_the_same_moment_leaves_no_strategy_meeting()
      throws Exception {
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        aCaseUnderEnquiry();
        MeetingChanged held = recorded(MeetingKind.MEETING_KIND_PROFESSIONALS);
        CorrectMeetingRequest becomes = correction(held, STRATEGY, HELD_AT);
        TakeBackDecisionRequest taking = takingBack();
        Future<Boolean> taken =
            both.submit(() -> allegations().takeBackDecision(taking).hasChanged());
        Future<Boolean> strategy =
            both.submit(() -> as("lado").correctMeeting(becomes).hasChanged());

        assertThat(List.of(taken.get(), strategy.get())).containsExactlyInAnyOrder(true, false);
      }
    }
  }

  /** False also for who comes when it is gone. */
  private static boolean done(Callable<Boolean> call) throws Exception {
    try {
      return call.call();
    } catch (StatusRuntimeException gone) {
      assertThat(gone).hasMessageContaining("NOT_FOUND");
      return false;
    }
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private MeetingChanged recorded(MeetingKind kind) {
    return as("lado")
        .recordMeeting(
            RecordMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setRecord(MeetingRecord.newBuilder().setKind(kind).setHolding(holding(HELD_AT)))
                .build())
        .getChanged();
  }

  private static MeetingHolding holding(Instant heldAt) {
    return MeetingHolding.newBuilder()
        .setHeldAt(Wire.instant(heldAt))
        .setPlace("Room 1")
        .setChair("C. Chair")
        .setDecisions("The police investigate first.")
        .build();
  }

  private WithdrawMeetingRequest withdrawal(MeetingChanged held) {
    return WithdrawMeetingRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(held.getMeetingId())
        .setEtag(held.getEtag())
        .setWithdrawal(MeetingWithdrawal.newBuilder().setReason(WHY))
        .build();
  }

  private CorrectMeetingRequest kind(MeetingChanged held, MeetingKind kind) {
    return correction(held, kind, HELD_AT);
  }

  private CorrectMeetingRequest correction(MeetingChanged held, MeetingKind kind, Instant at) {
    return CorrectMeetingRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(held.getMeetingId())
        .setEtag(held.getEtag())
        .setCorrection(
            HoldingCorrection.newBuilder().setKind(kind).setHolding(holding(at)).setReason(WHY))
        .build();
  }

  private AddActionRequest action(MeetingChanged held) {
    return AddActionRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(held.getMeetingId())
        .setEtag(held.getEtag())
        .setAction(
            NewAction.newBuilder()
                .setWhat("Tell the employer.")
                .setOwner("LADO")
                .setDueOn(Wire.date(LocalDate.of(2018, 7, 6))))
        .build();
  }

  private CorrectActionRequest correction(MeetingChanged meeting, MeetingAction action) {
    return CorrectActionRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setActionId(action.getActionId())
        .setEtag(meeting.getEtag())
        .setCorrection(
            ActionCorrection.newBuilder()
                .setAction(action.toBuilder().setOwner("HR"))
                .setReason(WHY))
        .build();
  }

  private CirculateMinutesRequest circulation(MeetingChanged meeting) {
    return CirculateMinutesRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(meeting.getMeetingId())
        .setEtag(meeting.getEtag())
        .setCirculation(
            MinutesCirculation.newBuilder()
                .setCirculatedOn(Wire.date(LocalDate.of(2018, 7, 3)))
                .addCirculatedTo("Police")
                .setMinutes("As agreed."))
        .build();
  }

  private CorrectCirculationRequest correction(MeetingChanged meeting) {
    return CorrectCirculationRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(meeting.getMeetingId())
        .setEtag(meeting.getEtag())
        .setCorrection(CirculationCorrection.newBuilder().setWithdrawn(true).setReason(WHY))
        .build();
  }

  private CorrectThresholdRequest thresholdOfFirstJuly() {
    return CorrectThresholdRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(story.etag())
        .setDecision(
            ThresholdDecision.newBuilder()
                .setDecidedAt(Wire.instant(Instant.parse("2018-07-01T10:00:00Z")))
                .addCriteria(ThresholdCriterion.THRESHOLD_CRITERION_POSSIBLE_OFFENCE)
                .setReasons("Why.")
                .setReferralOutcome(ReferralOutcome.REFERRAL_OUTCOME_INTERNAL_ENQUIRY))
        .setReason(WHY)
        .build();
  }

  private TakeBackDecisionRequest takingBack() {
    return TakeBackDecisionRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setAllegationId(story.id().toString())
        .setEtag(story.etag())
        .setReason(WHY)
        .build();
  }

  private GetAllegationResponse theCase() {
    return allegations()
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(story.id().toString())
                .build());
  }

  private GetMeetingResponse open(String role, String meeting) {
    return as(role)
        .getMeeting(
            GetMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setMeetingId(meeting)
                .build());
  }

  private AllegationServiceGrpc.AllegationServiceBlockingStub allegations() {
    return program.as("lado", AllegationServiceGrpc::newBlockingStub);
  }

  private MeetingServiceBlockingStub as(String role) {
    return program.as(role, MeetingServiceGrpc::newBlockingStub);
  }
}
