package safeguarding.gateway.page;

import static safeguarding.gateway.page.MeetingWordsGrpc.kind;
import static safeguarding.gateway.page.MeetingWordsGrpc.state;
import static safeguarding.gateway.page.MeetingWordsGrpc.when;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.AddActionRequest;
import safeguarding.contracts.lado.v1.AddActionResponse;
import safeguarding.contracts.lado.v1.CancelMeetingRequest;
import safeguarding.contracts.lado.v1.CancelMeetingResponse;
import safeguarding.contracts.lado.v1.CirculateMinutesRequest;
import safeguarding.contracts.lado.v1.CirculateMinutesResponse;
import safeguarding.contracts.lado.v1.CompleteActionRequest;
import safeguarding.contracts.lado.v1.CompleteActionResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.SettleMessageRequest;
import safeguarding.contracts.lado.v1.SettleMessageResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.Moments;

/** What follows a meeting: the forms and the RPCs that they are. */
final class MeetingChanges {
  static final String LIST = "/allegations";
  static final String MEETINGS = "/meetings/";

  private MeetingChanges() {}

  static ContractChange<CancelMeetingRequest, CancelMeetingResponse> cancelling(
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getCancelMeetingMethod(),
        CancelMeetingRequest.newBuilder().setMeetingId(id.toString()).build(),
        _ ->
            on(meeting.get(), "Cancel the meeting", "/cancellation", "Cancel meeting")
                .saying(List.of("Everybody who was invited by mail is told that it is cancelled."))
                .asking(MeetingQuestions.cancellation()),
        _ -> MEETINGS + id);
  }

  static ContractChange<CirculateMinutesRequest, CirculateMinutesResponse> circulating(
      UUID id, Supplier<GetMeetingResponse> meeting, LocalDate today) {
    return new ContractChange<>(
        MeetingServiceGrpc.getCirculateMinutesMethod(),
        CirculateMinutesRequest.newBuilder().setMeetingId(id.toString()).build(),
        _ -> circulating(meeting.get(), today),
        _ -> MEETINGS + id);
  }

  private static Asking circulating(GetMeetingResponse meeting, LocalDate today) {
    List<String> to =
        meeting.getPeopleList().stream()
            .filter(one -> one.getAttendance() != MeetingAttendance.MEETING_ATTENDANCE_ABSENT)
            .map(MeetingWordsGrpc::person)
            .toList();
    return on(meeting, "Record that the minutes were circulated", "/circulation", "Record")
        .asking(
            MeetingQuestions.circulation(
                meeting.getMinutes().isEmpty() && !meeting.hasMinutesCirculatedOn()))
        .answered("circulation.circulated_on", Moments.day(today))
        .answered("circulation.circulated_to", String.join("\n", to));
  }

  static ContractChange<AddActionRequest, AddActionResponse> acting(
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getAddActionMethod(),
        AddActionRequest.newBuilder().setMeetingId(id.toString()).build(),
        _ ->
            on(meeting.get(), "Add an action", "/action", "Add action")
                .asking(MeetingQuestions.action()),
        _ -> MEETINGS + id);
  }

  static ContractChange<CompleteActionRequest, CompleteActionResponse> completing(
      UUID id, MeetingAction action, Supplier<GetMeetingResponse> meeting, LocalDate today) {
    String place = "/actions/" + action.getActionId() + "/completion";
    return new ContractChange<>(
        MeetingServiceGrpc.getCompleteActionMethod(),
        CompleteActionRequest.newBuilder().setActionId(action.getActionId()).build(),
        _ ->
            on(meeting.get(), "Record that an action was done", place, "Record")
                .showing(
                    List.of(
                        new Fact("Action", action.getWhat()),
                        new Fact("Who does it", action.getOwner()),
                        new Fact("By when", day(action.getDueOn()))),
                    now(meeting.get()))
                .asking(MeetingQuestions.completion())
                .answered("completion.completed_on", Moments.day(today)),
        _ -> MEETINGS + id);
  }

  static ContractChange<SettleMessageRequest, SettleMessageResponse> settling(
      UUID id, MeetingMessage message, Supplier<GetMeetingResponse> meeting) {
    String place = "/messages/" + message.getMessageId() + "/settlement";
    return new ContractChange<>(
        MeetingServiceGrpc.getSettleMessageMethod(),
        SettleMessageRequest.newBuilder().setMessageId(message.getMessageId()).build(),
        _ ->
            on(meeting.get(), "Say what became of a message", place, "Record")
                .showing(
                    List.of(
                        new Fact(
                            "Message",
                            Choices.label(MeetingChoices.PURPOSES, message.getPurpose())),
                        new Fact("To", message.getToName() + " " + message.getToAddress()),
                        new Fact("State", MeetingWordsGrpc.state(message))),
                    now(meeting.get()))
                .saying(List.of("Ask the person whether it arrived before you send it again."))
                .asking(MeetingQuestions.settlement()),
        _ -> MEETINGS + id);
  }

  /** A form on a meeting. */
  static Asking on(GetMeetingResponse meeting, String title, String place, String button) {
    String record = MEETINGS + meeting.getMeetingId();
    return Asking.of(title, LIST, record + place, record, button)
        .on(meeting.getReference(), meeting.getEtag(), way(meeting))
        .showing(brief(meeting), now(meeting));
  }

  /** From the list to the meeting. */
  static Frame.Crumb[] way(GetMeetingResponse meeting) {
    return new Frame.Crumb[] {
      new Frame.Crumb("Allegations", LIST),
      new Frame.Crumb(meeting.getReference(), LIST + "/" + meeting.getAllegationId()),
      new Frame.Crumb(kind(meeting.getKind()), MEETINGS + meeting.getMeetingId())
    };
  }

  private static List<Fact> brief(GetMeetingResponse meeting) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Meeting", kind(meeting.getKind())));
    facts.add(new Fact("When", when(meeting.getStartsAt())));
    facts.add(new Fact("Where", orUnknown(meeting.getPlace())));
    return facts;
  }

  private static List<String> now(GetMeetingResponse meeting) {
    return List.of(
        "The meeting is now '"
            + state(meeting.getState())
            + "', on "
            + when(meeting.getStartsAt())
            + ", and has "
            + meeting.getActionsCount()
            + " actions.");
  }

  /**
   * The people of a meeting, as the answers of a form that asks for them, and what they did, again.
   */
  static Asking withPeople(Asking asking, String list, List<MeetingAttendee> people) {
    Asking filled = asking;
    for (int place = 0; place < people.size(); place++) {
      String inside = list + "[" + place + "].";
      filled =
          filled
              .answered(inside + "number", String.valueOf(people.get(place).getNumber()))
              .answered(inside + "name", people.get(place).getName())
              .answered(inside + "agency", people.get(place).getAgency())
              .answered(inside + "email", people.get(place).getEmail());
      if (people.get(place).getAttendance() != MeetingAttendance.MEETING_ATTENDANCE_UNSPECIFIED) {
        filled =
            filled.answered(
                inside + "attendance", ContractKeys.keyOf(people.get(place).getAttendance()));
      }
    }
    return filled.answered("count", String.valueOf(Math.max(people.size(), 1)));
  }
}
