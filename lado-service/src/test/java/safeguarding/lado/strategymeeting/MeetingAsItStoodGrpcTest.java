package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.lado.allegation.ACase.ACTION;
import static safeguarding.lado.allegation.ACase.granted;

import com.google.protobuf.Message;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.calendar.LondonTime;
import safeguarding.contracts.lado.v1.ActionCompletion;
import safeguarding.contracts.lado.v1.ActionCorrection;
import safeguarding.contracts.lado.v1.AddActionRequest;
import safeguarding.contracts.lado.v1.AllegationServiceGrpc;
import safeguarding.contracts.lado.v1.CirculateMinutesRequest;
import safeguarding.contracts.lado.v1.CirculationCorrection;
import safeguarding.contracts.lado.v1.CompleteActionRequest;
import safeguarding.contracts.lado.v1.CorrectActionRequest;
import safeguarding.contracts.lado.v1.CorrectCirculationRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.GetAllegationRequest;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldingCorrection;
import safeguarding.contracts.lado.v1.ListMeetingsRequest;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc.MeetingServiceBlockingStub;
import safeguarding.contracts.lado.v1.MeetingTakenBack;
import safeguarding.contracts.lado.v1.MeetingWithdrawal;
import safeguarding.contracts.lado.v1.MessageResolution;
import safeguarding.contracts.lado.v1.MessageSettlement;
import safeguarding.contracts.lado.v1.MessageState;
import safeguarding.contracts.lado.v1.MinutesCirculation;
import safeguarding.contracts.lado.v1.NewAction;
import safeguarding.contracts.lado.v1.SettleMessageRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingRequest;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.servicetesting.ProgramUnderTest;

/**
 * What is read of a meeting whose record was put right, or taken back, over a real connection. It
 * is held on 5 July 2018.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingAsItStoodGrpcTest {
  private static final String WHY = "It was about another case.";
  private static final Instant HELD_AT = Instant.parse("2018-07-05T13:00:00Z");
  private static final LocalDate HELD_ON = LocalDate.of(2018, 7, 5);
  private static final Person POLICE = new Person("D. Officer", "Police", "officer@example.org");
  private static final Person SCHOOL = new Person("H. Head", "School", "");

  private ProgramUnderTest program;
  private String authority;
  private ACase story;
  private String meeting;

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
  void aMeetingThatWasBookedAndHeld() {
    TestService.itIs(Instant.parse("2018-07-04T09:00:00Z"));
    Caller lado = TestService.aLadoOf(new AuthorityCode(authority), "lado-1");
    story = ACase.underEnquiry(lado);
    Meetings meetings = TestService.bean(Meetings.class);
    Changed booked = granted(meetings.book(lado, ACTION, story.id(), plan()));
    meeting = booked.meetingId().toString();
    Changed noted =
        granted(
            TestService.bean(MeetingCorrections.class)
                .note(
                    lado,
                    ACTION,
                    booked.meetingId(),
                    booked.etag(),
                    Arrays.asList(Attendance.SENT_APOLOGIES, null)));
    TestService.itIs(Instant.parse("2018-07-05T15:00:00Z"));
    granted(meetings.hold(lado, ACTION, booked.meetingId(), noted.etag(), held()));
  }

  private static ToldPlan plan() {
    return new ToldPlan(
        MeetingKind.COMPLEX_STRATEGY,
        HELD_AT,
        60,
        "Room 1",
        "C. Chair",
        List.of(POLICE, SCHOOL),
        List.of("Who tells whom"));
  }

  private static ToldHolding held() {
    return new ToldHolding(
        HELD_AT,
        "Room 1",
        "C. Chair",
        List.of(
            new Attendee(POLICE, Attendance.SENT_APOLOGIES), new Attendee(SCHOOL, Attendance.CAME)),
        "As agreed.",
        "The police investigate first.",
        null,
        false);
  }

  @Test
  void one_that_was_taken_back_is_read_whole_as_it_stood_with_who_recorded_what() {
    corrected("C. Other");
    String action = agreed();
    correctedAction(action, "HR", null);
    circulated();
    GetMeetingResponse stood = open("lado");

    withdraw();

    GetMeetingResponse read = open("lado");
    assertThat(read.getTakenBack())
        .isEqualTo(
            MeetingTakenBack.newBuilder()
                .setReason(WHY)
                .setRecordedAt(read.getTimeline(0).getRecordedAt())
                .setRecordedBy(read.getTimeline(0).getRecordedBy())
                .build());
    assertThat(List.of(read.getMayNotCorrect().getCode(), read.getMayNotDecide().getCode()))
        .as("also to who could")
        .containsOnly("meeting-taken-back");
    assertThat(read.getDeadlinesList()).isEmpty();
    assertThat(read.getTimeline(0).getKind()).isEqualTo("meeting-withdrawn");
    assertThat(read.getTimelineList().subList(1, read.getTimelineCount()))
        .isEqualTo(stood.getTimelineList())
        .extracting(TimelineEvent::getKind)
        .contains("meeting-booked", "apologies-noted", "meeting-held", "minutes-circulated")
        .contains("meeting-corrected", "meeting-action-corrected");
    assertThat(read.getMessagesList())
        .extracting(MeetingMessage::getPurpose, MeetingMessage::getToAddress)
        .containsExactly(
            tuple("invitation", "officer@example.org"),
            tuple("minutes-notice", "officer@example.org"));
    assertThat(read.getMessagesList()).extracting(MeetingMessage::getWaits).containsOnly(false);
    assertThat(alike(read)).isEqualTo(alike(stood));
    assertThat(stood.getAgendaList()).containsExactly("Who tells whom");
    assertThat(stood.getPeopleList())
        .extracting(MeetingAttendee::getName, MeetingAttendee::getAttendance)
        .containsExactly(
            tuple("D. Officer", MeetingAttendance.MEETING_ATTENDANCE_SENT_APOLOGIES),
            tuple("H. Head", MeetingAttendance.MEETING_ATTENDANCE_CAME));
    assertThat(open("auditor").getTakenBack()).isEqualTo(read.getTakenBack());
  }

  /** What being taken back changes nothing of. */
  private static GetMeetingResponse alike(GetMeetingResponse read) {
    return read.toBuilder()
        .clearTakenBack()
        .clearMayNotCorrect()
        .clearMayNotDecide()
        .clearEtag()
        .clearDeadlines()
        .clearTimeline()
        .clearMessages()
        .build();
  }

  @Test
  void it_is_read_by_whoever_sees_its_case_and_by_nobody_else() {
    withdraw();

    assertThat(open("business-support").hasTakenBack()).isTrue();
    assertNotFound(() -> open("independent-decision-maker"));
    MeetingReading reading = TestService.bean(MeetingReading.class);
    UUID id = UUID.fromString(meeting);
    Caller lado = TestService.aLadoOf(new AuthorityCode(authority), "lado-1");
    assertThat(reading.get(lado, ACTION, id).file().takenBack()).isNotNull();
    assertThatThrownBy(() -> reading.get(TestService.aLado(), ACTION, id))
        .as("of another authority")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void no_change_and_no_list_finds_one_that_was_taken_back() {
    String action = agreed();
    circulated();
    MeetingMessage message = open("lado").getMessages(0);

    withdraw();

    assertNotFound(() -> as("lado").withdrawMeeting(withdrawal()));
    assertNotFound(() -> corrected("C. Other"));
    assertNotFound(this::agreed);
    assertNotFound(this::circulated);
    assertNotFound(() -> correctedAction(action, "HR", null));
    assertNotFound(() -> completed(action));
    assertNotFound(() -> circulationCorrected(0, HELD_ON, true));
    assertNotFound(() ->
        as("lado")
            .settleMessage(
                SettleMessageRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setMessageId(message.getMessageId())
                    .setEtag(open("lado").getEtag())
                    .setSettlement(
                        MessageSettlement.newBuilder()
                            .setResolution(MessageResolution.MESSAGE_RESOLUTION_TOLD))
                    .build()));
    assertThat(
            as("lado")
                .listMeetings(
                    ListMeetingsRequest.newBuilder()
                        .setAuthorityCode(authority)
                        .setAllegationId(story.id().toString())
                        .build())
                .getRowsList())
        .isEmpty();
    assertThat(open("lado").getTakenBack().getReason()).isEqualTo(WHY);
  }

  @Test
  void who_corrected_what_stands_is_told_beside_who_recorded_it_on_the_meeting_and_on_its_case() {
    String kept = agreed();
    String put = agreed();
    completed(put);
    circulated();
    assertThat(correctors()).isEmpty();

    corrected("C. Other");
    assertThat(correctors()).containsExactly("meeting-held");
    correctedAction(put, "LADO", LocalDate.of(2018, 7, 6));
    correctedAction(kept, "HR", null);
    circulationCorrected(0, LocalDate.of(2018, 7, 6), false);

    assertThat(correctors())
        .containsExactlyInAnyOrder(
            "meeting-held", "meeting-action-agreed", "meeting-action-done", "minutes-circulated");
  }

  @Test
  void what_was_taken_back_and_recorded_anew_is_not_corrected() {
    String action = agreed();
    completed(action);
    circulated();
    correctedAction(action, "LADO", null);
    circulationCorrected(0, HELD_ON, true);

    completed(action);
    circulated();

    assertThat(correctors()).isEmpty();
  }

  @Test
  void the_notice_of_minutes_that_went_out_before_is_sent_where_they_did_not_go_out_again() {
    circulated();
    corrected("C. Other");
    circulated();

    circulationCorrected(open("lado").getCirculatedAgain(0).getNumber(), HELD_ON, true);

    assertThat(open("lado").getMessagesList())
        .filteredOn(message -> message.getPurpose().equals("minutes-notice"))
        .extracting(MeetingMessage::getState, MeetingMessage::getReason)
        .containsExactly(
            tuple(MessageState.MESSAGE_STATE_QUEUED, ""),
            tuple(MessageState.MESSAGE_STATE_FAILED, "given-up"));
    circulationCorrected(0, HELD_ON, true);
    assertThat(open("lado").getMessagesList())
        .filteredOn(message -> message.getPurpose().equals("minutes-notice"))
        .extracting(MeetingMessage::getReason)
        .containsOnly("given-up");
  }

  /** What was corrected, alike on the meeting and on its case. */
  private List<String> correctors() {
    List<String> ofMeeting = correctors(open("lado").getTimelineList());
    assertThat(correctors(theCase().getTimelineList()))
        .containsExactlyInAnyOrderElementsOf(ofMeeting);
    return ofMeeting;
  }

  private static List<String> correctors(List<TimelineEvent> timeline) {
    return timeline.stream()
        .filter(TimelineEvent::hasCorrectedAt)
        .map(event -> event.getKind())
        .toList();
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private static MeetingHolding holding(String chair) {
    return MeetingHolding.newBuilder()
        .setHeldAt(Wire.instant(HELD_AT))
        .setPlace("Room 1")
        .setChair(chair)
        .addPeople(
            MeetingAttendee.newBuilder()
                .setName("D. Officer")
                .setAgency("Police")
                .setEmail("officer@example.org")
                .setAttendance(MeetingAttendance.MEETING_ATTENDANCE_SENT_APOLOGIES))
        .addPeople(
            MeetingAttendee.newBuilder()
                .setName("H. Head")
                .setAgency("School")
                .setAttendance(MeetingAttendance.MEETING_ATTENDANCE_CAME))
        .setMinutes("As agreed.")
        .setDecisions("The police investigate first.")
        .build();
  }

  private void corrected(String chair) {
    done(
        as("business-support")
            .correctMeeting(
                CorrectMeetingRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setMeetingId(meeting)
                    .setEtag(etag())
                    .setCorrection(
                        HoldingCorrection.newBuilder().setHolding(holding(chair)).setReason(WHY))
                    .build()));
  }

  /** The id of an action that is added. */
  private String agreed() {
    List<MeetingAction> known = open("lado").getActionsList();
    done(
        as("lado")
            .addAction(
                AddActionRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setMeetingId(meeting)
                    .setEtag(etag())
                    .setAction(
                        NewAction.newBuilder()
                            .setWhat("Tell the employer.")
                            .setOwner("LADO")
                            .setDueOn(Wire.date(LocalDate.of(2018, 7, 9))))
                    .build()));
    return open("lado").getActionsList().stream()
        .filter(one -> !known.contains(one))
        .findFirst()
        .orElseThrow()
        .getActionId();
  }

  private void completed(String action) {
    done(
        as("lado")
            .completeAction(
                CompleteActionRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setActionId(action)
                    .setEtag(etag())
                    .setCompletion(ActionCompletion.newBuilder().setCompletedOn(Wire.date(HELD_ON)))
                    .build()));
  }

  private void correctedAction(String action, String owner, @Nullable LocalDate done) {
    MeetingAction.Builder right =
        MeetingAction.newBuilder()
            .setWhat("Tell the employer.")
            .setOwner(owner)
            .setDueOn(Wire.date(LocalDate.of(2018, 7, 9)));
    if (done != null) {
      right.setCompletedOn(Wire.date(done));
    }
    done(
        as("business-support")
            .correctAction(
                CorrectActionRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setActionId(action)
                    .setEtag(etag())
                    .setCorrection(ActionCorrection.newBuilder().setAction(right).setReason(WHY))
                    .build()));
  }

  /** Today, to the police, who are told by mail. */
  private void circulated() {
    done(
        as("lado")
            .circulateMinutes(
                CirculateMinutesRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setMeetingId(meeting)
                    .setEtag(etag())
                    .setCirculation(
                        MinutesCirculation.newBuilder()
                            .setCirculatedOn(Wire.date(LondonTime.today(Clock.systemUTC())))
                            .addCirculatedTo("Police")
                            .setSendNotice(true))
                    .build()));
  }

  private void circulationCorrected(int number, LocalDate on, boolean withdrawn) {
    done(
        as("business-support")
            .correctCirculation(
                CorrectCirculationRequest.newBuilder()
                    .setAuthorityCode(authority)
                    .setRequestId(id())
                    .setMeetingId(meeting)
                    .setEtag(etag())
                    .setCorrection(
                        CirculationCorrection.newBuilder()
                            .setNumber(number)
                            .setCirculatedOn(Wire.date(on))
                            .addCirculatedTo("Police")
                            .setWithdrawn(withdrawn)
                            .setReason(WHY))
                    .build()));
  }

  private void withdraw() {
    done(as("lado").withdrawMeeting(withdrawal()));
  }

  private WithdrawMeetingRequest withdrawal() {
    return WithdrawMeetingRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(id())
        .setMeetingId(meeting)
        .setEtag(etag())
        .setWithdrawal(MeetingWithdrawal.newBuilder().setReason(WHY))
        .build();
  }

  /** Whatever it was, it was not refused. */
  private static void done(Message answer) {
    assertThat(answer.getAllFields().keySet())
        .extracting(field -> field.getName())
        .doesNotContain("refusal");
  }

  private GetAllegationResponse theCase() {
    return program
        .as("lado", AllegationServiceGrpc::newBlockingStub)
        .getAllegation(
            GetAllegationRequest.newBuilder()
                .setAuthorityCode(authority)
                .setAllegationId(story.id().toString())
                .build());
  }

  private GetMeetingResponse open(String role) {
    return as(role)
        .getMeeting(
            GetMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setMeetingId(meeting)
                .build());
  }

  private String etag() {
    return open("lado").getEtag();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private MeetingServiceBlockingStub as(String role) {
    return program.as(role, MeetingServiceGrpc::newBlockingStub);
  }
}
