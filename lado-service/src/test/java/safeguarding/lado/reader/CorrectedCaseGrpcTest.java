package safeguarding.lado.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.lado.reader.ReaderStory.adult;
import static safeguarding.lado.reader.ReaderStory.councilStaff;

import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.contracts.lado.v1.Adult;
import safeguarding.contracts.lado.v1.CorrectCirculationRequest;
import safeguarding.contracts.lado.v1.CorrectContactRequest;
import safeguarding.contracts.lado.v1.CorrectContactResponse;
import safeguarding.contracts.lado.v1.CorrectEscalationRequest;
import safeguarding.contracts.lado.v1.CorrectFollowUpRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.CorrectStrandRequest;
import safeguarding.contracts.lado.v1.CorrectStrandStepRequest;
import safeguarding.contracts.lado.v1.CorrectWorkStatusRequest;
import safeguarding.contracts.lado.v1.EscalationServiceGrpc;
import safeguarding.contracts.lado.v1.FollowUpServiceGrpc;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetMeetingRequest;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldingCorrection;
import safeguarding.contracts.lado.v1.LogContactResponse.Logged;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingRecord;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingWithdrawal;
import safeguarding.contracts.lado.v1.Reader;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.ReopenStrandRequest;
import safeguarding.contracts.lado.v1.StrandServiceGrpc;
import safeguarding.contracts.lado.v1.TakeBackDecisionRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingResponse;
import safeguarding.contracts.lado.v1.WithdrawStrandRequest;
import safeguarding.contracts.lado.v1.WorkStatusServiceGrpc;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.grpcedge.Wire;
import safeguarding.lado.TestService;
import safeguarding.lado.reader.ReaderStory.Who;
import safeguarding.security.AuthorityCode;
import safeguarding.servicetesting.ProgramUnderTest;

/** Who corrects a case that is limited to named people, and how a correction limits one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectedCaseGrpcTest {
  private ProgramUnderTest program;
  private ReaderStory story;

  @BeforeAll
  void start(@TempDir Path directory) {
    program = ProgramUnderTest.start(TestService.SERVICE, directory);
    story = new ReaderStory(program);
  }

  @AfterAll
  void stop() {
    program.close();
  }

  @Test
  void who_turns_out_to_work_for_the_council_is_hidden_at_once_and_for_good() {
    Logged logged = story.log(Who.LADO, adult("Hazel", "Corrected").build()).getLogged();

    assertThat(correct(Who.LADO, logged, councilStaff("Corrected")).hasCorrected()).isTrue();

    GetAllegationResponse seen = story.open(Who.LADO, logged.getAllegationId());
    assertThat(seen.getRestricted()).isTrue();
    assertThat(seen.getAlwaysRestricted()).isTrue();
    assertThat(seen.getReadersList()).extracting(Reader::getSubject).contains("lado-named");
    assertThatThrownBy(() -> story.open(Who.OTHER_LADO, logged.getAllegationId()))
        .isInstanceOf(StatusRuntimeException.class);
    assertThat(correct(Who.LADO, logged, adult("Hazel", "Corrected").build()).hasCorrected())
        .isTrue();
    assertThat(story.open(Who.LADO, logged.getAllegationId()).getAlwaysRestricted())
        .as("the way back lifts nothing")
        .isTrue();
  }

  @Test
  void what_was_limited_already_is_limited_for_good() {
    Logged logged = story.log(Who.LADO, adult("Rowan", "Limited").build()).getLogged();
    story.restrict(Who.LADO, logged.getAllegationId(), logged.getEtag());

    assertThat(correct(Who.LADO, logged, councilStaff("Limited")).hasCorrected()).isTrue();

    GetAllegationResponse seen = story.open(Who.LADO, logged.getAllegationId());
    assertThat(seen.getAlwaysRestricted()).isTrue();
    assertThat(seen.getReadersList()).hasSize(1);
  }

  @Test
  void nobody_hides_a_case_from_everybody_who_decides() {
    Logged logged = story.log(Who.SUPPORT, adult("Alder", "Alone").build()).getLogged();

    CorrectContactResponse refused = correct(Who.SUPPORT, logged, councilStaff("Alone"));

    assertThat(refused.getRefusal().getCode()).isEqualTo("no-decider-to-name");
    assertThat(refused.getRefusal().getViolations(0).getField()).isEqualTo("adult.setting_kind");
    assertThat(story.open(Who.SUPPORT, logged.getAllegationId()).getEtag()).isEqualTo("1");
  }

  @Test
  void who_opened_a_case_in_an_emergency_reads_it_only() {
    Logged logged = story.log(Who.LADO, adult("Bay", "Burning").build()).getLogged();
    story.restrict(Who.LADO, logged.getAllegationId(), logged.getEtag());
    Adult better = adult("Bayard", "Burning").build();
    String etag = story.etag(Who.LADO, logged);

    assertThatThrownBy(() -> correct(Who.OTHER_LADO, logged, etag, better))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
    story.openInEmergency(Who.OTHER_LADO, logged.getReference());

    assertThat(correct(Who.OTHER_LADO, logged, better).getRefusal().getCode())
        .isEqualTo("emergency-access-only");
    assertThat(
            story
                .allegations(Who.OTHER_LADO)
                .takeBackDecision(
                    TakeBackDecisionRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(logged.getAllegationId())
                        .setEtag(story.etag(Who.OTHER_LADO, logged))
                        .setReason("Told since.")
                        .build())
                .getRefusal()
                .getCode())
        .isEqualTo("emergency-access-only");
    assertThat(correct(Who.LADO, logged, better).hasCorrected()).isTrue();
  }

  @Test
  void nor_does_who_opened_it_in_an_emergency_correct_its_parts() {
    Logged logged = story.log(Who.LADO, adult("Reed", "Burning").build()).getLogged();
    String id = logged.getAllegationId();
    String meeting = meeting(logged);
    story.restrict(Who.LADO, id, logged.getEtag());
    assertThatThrownBy(() -> correct(Who.OTHER_LADO, meeting))
        .as("hidden until then")
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
    story.openInEmergency(Who.OTHER_LADO, logged.getReference());
    String etag = story.etag(Who.OTHER_LADO, logged);
    var strands = story.as(Who.OTHER_LADO, StrandServiceGrpc::newBlockingStub);
    var statuses = story.as(Who.OTHER_LADO, WorkStatusServiceGrpc::newBlockingStub);

    List<Refusal> refused =
        List.of(
            strands
                .correctStrand(
                    CorrectStrandRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            strands
                .reopenStrand(
                    ReopenStrandRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            strands
                .withdrawStrand(
                    WithdrawStrandRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            strands
                .correctStrandStep(
                    CorrectStrandStepRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            statuses
                .correctWorkStatus(
                    CorrectWorkStatusRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            story
                .as(Who.OTHER_LADO, EscalationServiceGrpc::newBlockingStub)
                .correctEscalation(
                    CorrectEscalationRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            story
                .as(Who.OTHER_LADO, FollowUpServiceGrpc::newBlockingStub)
                .correctFollowUp(
                    CorrectFollowUpRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setAllegationId(id)
                        .setEtag(etag)
                        .build())
                .getRefusal(),
            correct(Who.OTHER_LADO, meeting).getRefusal(),
            withdraw(Who.OTHER_LADO, meeting).getRefusal(),
            story
                .as(Who.OTHER_LADO, MeetingServiceGrpc::newBlockingStub)
                .correctCirculation(
                    CorrectCirculationRequest.newBuilder()
                        .setAuthorityCode(story.authority)
                        .setRequestId(ReaderStory.id())
                        .setMeetingId(meeting)
                        .setEtag("1")
                        .build())
                .getRefusal());

    assertThat(refused).extracting(Refusal::getCode).containsOnly("emergency-access-only");
    assertThat(story.open(Who.OTHER_LADO, id).hasMayNotCorrect()).isTrue();
    assertThat(story.open(Who.LADO, id).hasMayNotCorrect()).isFalse();
    assertThat(open(Who.OTHER_LADO, meeting).getMayNotCorrect().getCode())
        .isEqualTo("emergency-access-only");
    assertThat(open(Who.LADO, meeting).hasMayNotCorrect()).isFalse();
    assertThat(correct(Who.LADO, meeting).hasChanged()).isTrue();
  }

  @Test
  void a_meeting_that_was_taken_back_is_read_by_who_sees_its_case_and_the_journal_says_so() {
    Logged logged = story.log(Who.LADO, adult("Sedge", "Limited").build()).getLogged();
    String meeting = meeting(logged);
    assertThat(withdraw(Who.LADO, meeting).hasWithdrawn()).isTrue();
    assertThat(open(Who.OTHER_LADO, meeting).hasTakenBack()).isTrue();

    story.restrict(Who.LADO, logged.getAllegationId(), logged.getEtag());

    assertThat(open(Who.LADO, meeting).getTakenBack().getReason()).isEqualTo("Another case.");
    assertThatThrownBy(() -> open(Who.OTHER_LADO, meeting))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("NOT_FOUND");
    assertThat(TestService.journal(new AuthorityCode(story.authority)))
        .filteredOn(entry -> entry.action().endsWith("/GetMeeting"))
        .filteredOn(entry -> entry.toString().contains(meeting))
        .extracting(JournalEntry::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.READ, Outcome.READ);
  }

  private GetMeetingResponse open(Who who, String meeting) {
    return story
        .as(who, MeetingServiceGrpc::newBlockingStub)
        .getMeeting(
            GetMeetingRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setMeetingId(meeting)
                .build());
  }

  private WithdrawMeetingResponse withdraw(Who who, String meeting) {
    return story
        .as(who, MeetingServiceGrpc::newBlockingStub)
        .withdrawMeeting(
            WithdrawMeetingRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setMeetingId(meeting)
                .setEtag("1")
                .setWithdrawal(MeetingWithdrawal.newBuilder().setReason("Another case."))
                .build());
  }

  private String meeting(Logged logged) {
    return story
        .as(Who.LADO, MeetingServiceGrpc::newBlockingStub)
        .recordMeeting(
            RecordMeetingRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setAllegationId(logged.getAllegationId())
                .setRecord(
                    MeetingRecord.newBuilder()
                        .setKind(MeetingKind.MEETING_KIND_PROFESSIONALS)
                        .setHolding(held("Room 1")))
                .build())
        .getChanged()
        .getMeetingId();
  }

  private static MeetingHolding held(String place) {
    return MeetingHolding.newBuilder()
        .setHeldAt(Wire.instant(Instant.parse("2018-06-07T10:00:00Z")))
        .setPlace(place)
        .setChair("C. Chair")
        .addPeople(
            MeetingAttendee.newBuilder()
                .setName("D. Officer")
                .setAgency("Police")
                .setAttendance(MeetingAttendance.MEETING_ATTENDANCE_CAME))
        .setDecisions("Nothing more is needed.")
        .build();
  }

  private CorrectMeetingResponse correct(Who who, String meeting) {
    return story
        .as(who, MeetingServiceGrpc::newBlockingStub)
        .correctMeeting(
            CorrectMeetingRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setMeetingId(meeting)
                .setEtag("1")
                .setCorrection(
                    HoldingCorrection.newBuilder().setHolding(held("Room 2")).setReason("Moved."))
                .build());
  }

  private CorrectContactResponse correct(Who who, Logged logged, Adult adult) {
    return correct(who, logged, story.etag(who, logged), adult);
  }

  private CorrectContactResponse correct(Who who, Logged logged, String etag, Adult adult) {
    return story
        .allegations(who)
        .correctContact(
            CorrectContactRequest.newBuilder()
                .setAuthorityCode(story.authority)
                .setRequestId(ReaderStory.id())
                .setAllegationId(logged.getAllegationId())
                .setEtag(etag)
                .setContact(ReaderStory.contact(adult))
                .setReason("Told since.")
                .build());
  }
}
