package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Timestamp;
import com.google.type.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.KeptCirculation;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingBefore;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingRow;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.contracts.lado.v1.MeetingTakenBack;
import safeguarding.contracts.lado.v1.MessageState;
import safeguarding.contracts.lado.v1.PartCorrection;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/** What a case tells of its corrected meetings, and what the page of one offers to whom. */
class MeetingStoryGrpcTest {
  private static final String ID = "5f0d8b36-2c9e-4e71-a4b8-6f3a1c7d9e54";
  private static final Refusal NO = Refusal.newBuilder().setMessage("No").build();

  @Test
  void a_case_tells_what_stood_before_beside_what_the_next_correction_found() {
    GetAllegationResponse record =
        GetAllegationResponse.newBuilder()
            .addMeetings(
                MeetingRow.newBuilder()
                    .setMeetingId(ID)
                    .setKind(MeetingKind.MEETING_KIND_COMPLEX_STRATEGY)
                    .setHolding(held("Third.")))
            .addPartCorrections(corrected("2", meeting("Second.")))
            .addPartCorrections(corrected("1", meeting("First.")))
            .build();

    assertThat(told(record, "2")).isEqualTo("Why 2.\nDecisions: Second. \u2192 Third.");
    assertThat(told(record, "1")).isEqualTo("Why 1.\nDecisions: First. \u2192 Second.");
    assertThat(title(record, "1")).isEqualTo("Meeting corrected");
  }

  @Test
  void of_a_meeting_that_was_taken_back_all_is_told_and_an_action_of_it_as_it_was_then() {
    MeetingBefore whole =
        meeting("First.").toBuilder()
            .addActions(action("HR"))
            .addCirculations(
                KeptCirculation.newBuilder()
                    .setCirculatedOn(day(3))
                    .addCirculatedTo("Police")
                    .addCirculatedTo("School"))
            .build();
    MeetingBefore before =
        MeetingBefore.newBuilder().setMeetingId(ID).addActions(action("LADO")).build();
    GetAllegationResponse record =
        GetAllegationResponse.newBuilder()
            .addPartCorrections(corrected("2", whole).toBuilder().setKind("meeting-withdrawn"))
            .addPartCorrections(
                corrected("1", before).toBuilder().setKind("meeting-action-corrected"))
            .build();

    assertThat(title(record, "2")).isEqualTo("Meeting taken back");
    assertThat(told(record, "2"))
        .contains("Kind: Complex strategy meeting (CSM)")
        .contains("Decisions: First.")
        .contains("Action: Tell the employer.")
        .contains("To whom: Police; School");
    assertThat(told(record, "1")).isEqualTo("Why 1.\nWho does it: LADO \u2192 HR");
  }

  @Test
  void who_may_not_correct_a_meeting_is_offered_no_correction() {
    GetMeetingResponse.Builder meeting =
        GetMeetingResponse.newBuilder()
            .setMeetingId(ID)
            .setState(MeetingState.MEETING_STATE_HELD)
            .setMinutesCirculatedOn(day(3))
            .addActions(action("LADO"));
    assertThat(corrections(Role.LADO, meeting))
        .containsExactly(
            "/correction",
            "/withdrawal",
            "/correction",
            "/circulation-correction?number=0",
            "/actions/7/correction");

    assertThat(corrections(Role.BUSINESS_SUPPORT, meeting))
        .as("who does not decide takes no meeting back")
        .containsExactly(
            "/correction",
            "/correction",
            "/circulation-correction?number=0",
            "/actions/7/correction");
    assertThat(corrections(Role.LADO, meeting.clone().setMayNotDecide(NO)))
        .doesNotContain("/withdrawal");
    assertThat(corrections(Role.LADO, meeting.clone().setMayNotCorrect(NO))).isEmpty();
    assertThat(corrections(Role.AUDITOR, meeting)).isEmpty();
  }

  @Test
  void one_that_was_taken_back_says_so_first_and_is_only_read() {
    GetMeetingResponse meeting =
        GetMeetingResponse.newBuilder()
            .setMeetingId(ID)
            .setAllegationId("9")
            .setReference("LADO-2018-0043")
            .setState(MeetingState.MEETING_STATE_HELD)
            .setMinutesCirculatedOn(day(3))
            .addActions(action("LADO"))
            .setTakenBack(
                MeetingTakenBack.newBuilder()
                    .setReason("It was about another case.")
                    .setRecordedAt(at("2018-07-06T10:00:00Z"))
                    .setRecordedBy("Some Lado"))
            .build();

    RecordPage page = page(Role.LADO, meeting);

    assertThat(page.frame().important())
        .startsWith("This meeting was taken back by Some Lado, 6 July 2018 at 11am")
        .endsWith("Why: It was about another case.");
    assertThat(page.tags()).extracting(Tag::text).containsExactly("Taken back");
    assertThat(page.next()).isNull();
    assertThat(page.clocks()).isEmpty();
    assertThat(page.unavailable()).as("nothing is said of mail that waits").isEmpty();
    assertThat(page.others()).extracting(Link::address).containsExactly("/allegations/9");
    assertThat(links(page)).doesNotContainAnyElementsOf(links(page(Role.LADO, stands(meeting))));
    assertThat(page.parts()).extracting(RecordPage.Part::title).contains("Actions", "Messages");
    assertThat(page(Role.LADO, stands(meeting)).frame().important()).isEmpty();
  }

  private static GetMeetingResponse stands(GetMeetingResponse meeting) {
    return meeting.toBuilder().clearTakenBack().build();
  }

  @Test
  void a_case_leads_to_the_meeting_as_it_stood_whoever_may_open_it() {
    GetAllegationResponse record =
        GetAllegationResponse.newBuilder()
            .addPartCorrections(
                corrected("2", meeting("First.")).toBuilder().setKind("meeting-withdrawn"))
            .addPartCorrections(corrected("1", meeting("Second.")))
            .build();

    assertThat(MeetingSectionsGrpc.asItStood(someone(Role.LADO), event(record, "2"), record))
        .isEqualTo(new Link("See the meeting as it stood", "/meetings/" + ID));
    assertThat(MeetingSectionsGrpc.asItStood(someone(Role.LADO), event(record, "1"), record))
        .isNull();
    assertThat(MeetingSectionsGrpc.asItStood(someone(Role.IRO), event(record, "2"), record))
        .isNull();
  }

  @Test
  void who_has_mail_about_a_meeting_is_told_before_it_is_taken_back() {
    List<MeetingMessage> messages =
        List.of(
            message("invitation", MessageState.MESSAGE_STATE_SENT),
            message("change", MessageState.MESSAGE_STATE_UNKNOWN),
            message("cancellation", MessageState.MESSAGE_STATE_FAILED),
            message("minutes-notice", MessageState.MESSAGE_STATE_QUEUED));

    assertThat(MeetingWordsGrpc.wentOut(messages))
        .containsExactly(
            "D. Officer officer@example.org: Invitation, 6 July 2018 at 11am. Sent",
            "D. Officer officer@example.org: Change, 6 July 2018 at 11am. Not known if it arrived");
    assertThat(withdrawing(messages.subList(2, 4)).intro())
        .last()
        .asString()
        .contains("No mail about it has gone out.");
    assertThat(withdrawing(messages).intro())
        .last()
        .asString()
        .contains("Tell whoever was invited, has the minutes, or has mail about it.");
    assertThat(withdrawing(List.of()).facts())
        .extracting(Fact::name, Fact::value)
        .contains(
            tuple("Who was on its list", "H. Head, School"),
            tuple("Who got the minutes", "H. Head, School, 7 July 2018"));
    assertThat(withdrawing(messages).facts())
        .filteredOn(fact -> fact.name().equals("Who has mail about it"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.value().lines()).hasSize(2));
  }

  private static Asking withdrawing(List<MeetingMessage> messages) {
    GetMeetingResponse meeting =
        GetMeetingResponse.newBuilder()
            .setMeetingId(ID)
            .addAllMessages(messages)
            .addPeople(MeetingAttendee.newBuilder().setName("H. Head").setAgency("School"))
            .setMinutesCirculatedOn(Date.newBuilder().setYear(2018).setMonth(7).setDay(7))
            .addMinutesCirculatedTo("H. Head, School")
            .build();
    return MeetingCorrectionChanges.withdrawing(UUID.fromString(ID), () -> meeting)
        .asking()
        .apply(Form.of(Map.of()));
  }

  private static MeetingMessage message(String purpose, MessageState state) {
    return MeetingMessage.newBuilder()
        .setPurpose(purpose)
        .setToName("D. Officer")
        .setToAddress("officer@example.org")
        .setQueuedAt(at("2018-07-06T10:00:00Z"))
        .setState(state)
        .build();
  }

  private static Timestamp at(String instant) {
    return Timestamp.newBuilder().setSeconds(Instant.parse(instant).getEpochSecond()).build();
  }

  /** Everything that a page links to and that corrects or takes back, below the meeting. */
  private static List<String> corrections(Role role, GetMeetingResponse.Builder meeting) {
    return links(page(role, meeting.build())).stream()
        .filter(link -> link.contains("correction") || link.contains("withdrawal"))
        .map(link -> link.substring(("/meetings/" + ID).length()))
        .toList();
  }

  private static RecordPage page(Role role, GetMeetingResponse meeting) {
    Frame frame = new Frame("Meeting", null, List.of(), List.of(), "/assets", "0.1.0", "");
    return MeetingPageGrpc.page(someone(role), frame, meeting);
  }

  private static SignedIn someone(Role role) {
    return new SignedIn(
        new Caller("someone", "Some One", new AuthorityCode("E06000017"), Set.of(role)),
        "token",
        "csrf",
        null);
  }

  private static List<String> links(RecordPage page) {
    List<String> links = new ArrayList<>();
    page.others().stream().map(Link::address).forEach(links::add);
    page.parts().stream()
        .flatMap(part -> part.sections().stream())
        .forEach(section -> {
          links.add(Objects.requireNonNullElse(section.change(), ""));
          if (section.table() != null) {
            section.table().rows().stream()
                .flatMap(List::stream)
                .forEach(cell -> links.add(Objects.requireNonNullElse(cell.link(), "")));
          }
        });
    return links.stream().filter(link -> !link.isEmpty()).toList();
  }

  private static String title(GetAllegationResponse record, String id) {
    return CaseTimelineGrpc.title(event(record, id), record);
  }

  private static String told(GetAllegationResponse record, String id) {
    return CaseTimelineGrpc.text(event(record, id), record);
  }

  private static TimelineEvent event(GetAllegationResponse record, String id) {
    String kind =
        record.getPartCorrectionsList().stream()
            .filter(one -> one.getCorrectionId().equals(id))
            .findFirst()
            .orElseThrow()
            .getKind();
    return TimelineEvent.newBuilder().setKind(kind).setAboutId(id).build();
  }

  private static PartCorrection corrected(String id, MeetingBefore before) {
    return PartCorrection.newBuilder()
        .setCorrectionId(id)
        .setKind("meeting-corrected")
        .setReason("Why " + id + ".")
        .setMeeting(before)
        .build();
  }

  private static MeetingBefore meeting(String decisions) {
    return MeetingBefore.newBuilder()
        .setMeetingId(ID)
        .setKind(MeetingKind.MEETING_KIND_COMPLEX_STRATEGY)
        .setHolding(held(decisions))
        .build();
  }

  private static MeetingHolding held(String decisions) {
    return MeetingHolding.newBuilder().setChair("C. Chair").setDecisions(decisions).build();
  }

  private static MeetingAction action(String owner) {
    return MeetingAction.newBuilder()
        .setActionId("7")
        .setWhat("Tell the employer.")
        .setOwner(owner)
        .setDueOn(day(6))
        .build();
  }

  private static Date day(int day) {
    return Date.newBuilder().setYear(2018).setMonth(7).setDay(day).build();
  }
}
