package safeguarding.lado.strategymeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.JournalEntry;
import safeguarding.contracts.lado.v1.BookMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldingCorrection;
import safeguarding.contracts.lado.v1.Invitee;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingChanged;
import safeguarding.contracts.lado.v1.MeetingCorrection;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingPlan;
import safeguarding.contracts.lado.v1.MeetingRecord;
import safeguarding.contracts.lado.v1.MeetingReplies;
import safeguarding.contracts.lado.v1.MeetingReply;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc.MeetingServiceBlockingStub;
import safeguarding.contracts.lado.v1.NoteRepliesRequest;
import safeguarding.contracts.lado.v1.NoteRepliesResponse;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.SearchAllegationsRequest;
import safeguarding.contracts.lado.v1.SearchServiceGrpc;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.ACase;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** What is told before a meeting and put right after it, over a real connection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectMeetingGrpcTest {
  private static final String WHY = "The police have read them; quillwort.";

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
  void what_stood_before_is_kept_and_the_case_is_found_by_why() {
    MeetingChanged held = held();

    CorrectMeetingResponse answer = as("business-support").correctMeeting(request(held, "Room 2"));

    assertThat(answer.getChanged().getEtag()).isNotEqualTo(held.getEtag());
    GetMeetingResponse now = open(held);
    assertThat(now.getPlace()).isEqualTo("Room 2");
    assertThat(now.getCorrectionsList())
        .extracting(MeetingCorrection::getReason, one -> one.getBefore().getPlace())
        .containsExactly(tuple(WHY, "Room 1"));
    assertThat(found("quillwort")).contains(story.id().toString());
  }

  @Test
  void the_same_request_is_done_once_an_old_etag_is_refused_and_the_journal_names_nobody() {
    MeetingChanged held = held();
    CorrectMeetingRequest request = request(held, "Quillfeather House");

    CorrectMeetingResponse done = as("lado").correctMeeting(request);

    assertThat(as("lado").correctMeeting(request)).isEqualTo(done);
    assertThat(open(held).getCorrectionsList()).hasSize(1);
    assertThat(as("lado").correctMeeting(request(held, "Else")).getRefusal().getCode())
        .isEqualTo("changed-by-someone-else");
    JournalEntry entry =
        TestService.journal(new AuthorityCode(authority)).stream()
            .filter(each -> each.action().endsWith("/CorrectMeeting"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.toString()).doesNotContain("Quillfeather").doesNotContain("quillwort");
  }

  @Test
  void replies_are_noted_once_and_an_old_etag_is_refused() {
    MeetingChanged booked = booked();
    NoteRepliesRequest request =
        replies(booked, MeetingAttendance.MEETING_ATTENDANCE_SENT_APOLOGIES);

    NoteRepliesResponse done = as("business-support").noteReplies(request);

    assertThat(done.hasChanged()).isTrue();
    assertThat(as("business-support").noteReplies(request)).isEqualTo(done);
    assertThat(open(booked).getPeopleList())
        .extracting(MeetingAttendee::getAttendance)
        .containsExactly(MeetingAttendance.MEETING_ATTENDANCE_SENT_APOLOGIES);
    assertThat(
            as("lado")
                .noteReplies(replies(booked, MeetingAttendance.MEETING_ATTENDANCE_SENT_INFORMATION))
                .getRefusal()
                .getCode())
        .isEqualTo("changed-by-someone-else");
  }

  @Test
  void of_two_corrections_at_the_same_moment_one_is_told_of_the_other() throws Exception {
    MeetingChanged held = held();
    List<Callable<CorrectMeetingResponse>> both =
        List.of(
            () -> as("lado").correctMeeting(request(held, "Room 2")),
            () -> as("lado").correctMeeting(request(held, "Room 3")));

    List<CorrectMeetingResponse> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
    }

    assertThat(answers)
        .extracting(answer -> answer.getRefusal().getCode())
        .containsExactlyInAnyOrder("", "changed-by-someone-else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "regional-peer", "independent-decision-maker"})
  void who_books_no_meeting_notes_no_replies_and_corrects_none(String role) {
    CorrectMeetingRequest correction = request(held(), "Room 2");
    NoteRepliesRequest replies =
        replies(booked(), MeetingAttendance.MEETING_ATTENDANCE_SENT_APOLOGIES);

    assertThatThrownBy(() -> as(role).correctMeeting(correction))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
    assertThatThrownBy(() -> as(role).noteReplies(replies))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
  }

  private MeetingChanged held() {
    return as("lado")
        .recordMeeting(
            RecordMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setRecord(
                    MeetingRecord.newBuilder()
                        .setKind(MeetingKind.MEETING_KIND_COMPLEX_STRATEGY)
                        .setHolding(holding("Room 1")))
                .build())
        .getChanged();
  }

  private static MeetingHolding holding(String place) {
    return MeetingHolding.newBuilder()
        .setHeldAt(Wire.instant(Instant.parse("2018-07-02T13:00:00Z")))
        .setPlace(place)
        .setChair("C. Chair")
        .addPeople(
            MeetingAttendee.newBuilder()
                .setName("D. Officer")
                .setAgency("Police")
                .setAttendance(MeetingAttendance.MEETING_ATTENDANCE_CAME))
        .setDecisions("The police investigate first.")
        .build();
  }

  private CorrectMeetingRequest request(MeetingChanged held, String place) {
    return CorrectMeetingRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(held.getMeetingId())
        .setEtag(held.getEtag())
        .setCorrection(HoldingCorrection.newBuilder().setHolding(holding(place)).setReason(WHY))
        .build();
  }

  private MeetingChanged booked() {
    return as("lado")
        .bookMeeting(
            BookMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setRequestId(UUID.randomUUID().toString())
                .setAllegationId(story.id().toString())
                .setMeeting(
                    MeetingPlan.newBuilder()
                        .setKind(MeetingKind.MEETING_KIND_PROFESSIONALS)
                        .setStartsAt(Wire.instant(Instant.parse("2099-07-09T13:00:00Z")))
                        .setDurationMinutes(60)
                        .setPlace("Room 1")
                        .setChair("C. Chair")
                        .addInvited(Invitee.newBuilder().setName("H. Head").setAgency("School")))
                .build())
        .getChanged();
  }

  private NoteRepliesRequest replies(MeetingChanged booked, MeetingAttendance told) {
    return NoteRepliesRequest.newBuilder()
        .setAuthorityCode(authority)
        .setRequestId(UUID.randomUUID().toString())
        .setMeetingId(booked.getMeetingId())
        .setEtag(booked.getEtag())
        .setReplies(
            MeetingReplies.newBuilder().addPeople(MeetingReply.newBuilder().setAttendance(told)))
        .build();
  }

  private GetMeetingResponse open(MeetingChanged meeting) {
    return as("auditor")
        .getMeeting(
            GetMeetingRequest.newBuilder()
                .setAuthorityCode(authority)
                .setMeetingId(meeting.getMeetingId())
                .build());
  }

  private List<String> found(String text) {
    return program
        .as("lado", SearchServiceGrpc::newBlockingStub)
        .searchAllegations(
            SearchAllegationsRequest.newBuilder().setAuthorityCode(authority).setText(text).build())
        .getFoundList()
        .stream()
        .map(one -> one.getAllegation().getAllegationId())
        .toList();
  }

  private MeetingServiceBlockingStub as(String role) {
    return program.as(role, MeetingServiceGrpc::newBlockingStub);
  }
}
