package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import safeguarding.contracts.lado.v1.CirculationCorrection;
import safeguarding.contracts.lado.v1.CorrectActionRequest;
import safeguarding.contracts.lado.v1.CorrectActionResponse;
import safeguarding.contracts.lado.v1.CorrectCirculationRequest;
import safeguarding.contracts.lado.v1.CorrectCirculationResponse;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.KeptCirculation;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingReplies;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.NoteRepliesRequest;
import safeguarding.contracts.lado.v1.NoteRepliesResponse;
import safeguarding.contracts.lado.v1.WithdrawMeetingRequest;
import safeguarding.contracts.lado.v1.WithdrawMeetingResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.visitor.SignedIn;

/** What people tell before a meeting, and what is put right after it: the forms. */
final class MeetingCorrectionChanges {
  private static final int MOST_PEOPLE = 40;
  private static final String HOLDING = "correction.holding.";
  private static final Asking.Several PEOPLE =
      new Asking.Several(HOLDING + "people", "Add another person", MOST_PEOPLE);

  private MeetingCorrectionChanges() {}

  static ContractChange<NoteRepliesRequest, NoteRepliesResponse> noting(
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getNoteRepliesMethod(),
        NoteRepliesRequest.newBuilder()
            .setMeetingId(id.toString())
            .setReplies(MeetingReplies.getDefaultInstance())
            .build(),
        _ -> noting(meeting.get()),
        _ -> MeetingChanges.MEETINGS + id);
  }

  private static Asking noting(GetMeetingResponse meeting) {
    List<MeetingAttendee> people = meeting.getPeopleList();
    Asking asking =
        MeetingChanges.on(meeting, "Note apologies and information", "/replies", "Note them")
            .saying(
                List.of(
                    "Who has told you before the meeting that they will not come, or sent what they"
                        + " know. It is filled in when the meeting is recorded as held. If the"
                        + " meeting is moved, apologies count no more."))
            .asking(MeetingQuestions.replies(people));
    for (int place = 0; place < people.size(); place++) {
      MeetingAttendance told = people.get(place).getAttendance();
      asking =
          asking.answered(
              "replies.people[" + place + "].attendance",
              told == MeetingAttendance.MEETING_ATTENDANCE_UNSPECIFIED
                  ? MeetingChoices.NO_REPLY
                  : ContractKeys.keyOf(told));
    }
    return asking;
  }

  static ContractChange<CorrectMeetingRequest, CorrectMeetingResponse> correcting(
      SignedIn who, UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getCorrectMeetingMethod(),
        CorrectMeetingRequest.newBuilder().setMeetingId(id.toString()).build(),
        form -> correcting(who, form, meeting.get()),
        _ -> MeetingChanges.MEETINGS + id);
  }

  private static Asking correcting(SignedIn who, Form form, GetMeetingResponse meeting) {
    var heldAt = ProtoTimes.instant(meeting.getStartsAt());
    Asking asking =
        MeetingChanges.on(
                meeting, "Correct the record of the meeting", "/correction", "Save the correction")
            .saying(
                meeting.hasMinutesCirculatedOn()
                    ? List.of(
                        "The minutes have been circulated. Whoever has them does not have what you"
                            + " correct here: send them again, and record that.")
                    : List.of())
            .several(PEOPLE)
            .asking(
                MeetingQuestions.correction(
                    MeetingBookings.people(form, meeting), mayWithdraw(who, meeting)))
            .answered("correction.kind", ContractKeys.keyOf(meeting.getKind()))
            .answered(HOLDING + "held_at", Moments.day(heldAt))
            .answered(HOLDING + "held_at.time", Moments.time(heldAt))
            .answered(HOLDING + "place", meeting.getPlace())
            .answered(HOLDING + "chair", meeting.getChair())
            .answered(HOLDING + "minutes", meeting.getMinutes())
            .answered(HOLDING + "decisions", meeting.getDecisions())
            .answered(HOLDING + "complex_case", meeting.getComplexCase() ? "yes" : "no");
    Asking dated =
        meeting.hasNextOn()
            ? asking.answered(HOLDING + "next_on", day(meeting.getNextOn()))
            : asking;
    return MeetingChanges.withPeople(dated, HOLDING + "people", meeting.getPeopleList());
  }

  static ContractChange<WithdrawMeetingRequest, WithdrawMeetingResponse> withdrawing(
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getWithdrawMeetingMethod(),
        WithdrawMeetingRequest.newBuilder().setMeetingId(id.toString()).build(),
        _ -> withdrawing(meeting.get()),
        done ->
            CaseMessage.after(
                MeetingChanges.LIST + "/" + done.getWithdrawn().getAllegationId(),
                CaseMessage.MEETING_WITHDRAWN));
  }

  private static Asking withdrawing(GetMeetingResponse meeting) {
    List<String> told = MeetingWordsGrpc.wentOut(meeting.getMessagesList());
    Asking asking =
        MeetingChanges.on(meeting, "Take the meeting back", "/withdrawal", "Take the meeting back");
    List<Fact> facts = new ArrayList<>(asking.facts());
    facts.add(fact("Who was on its list", meeting.getPeopleList(), MeetingWordsGrpc::person));
    facts.add(
        fact(
            "Who got the minutes",
            MeetingStoryGrpc.circulations(meeting),
            MeetingCorrectionChanges::sent));
    facts.add(fact("Who has mail about it", told, line -> line));
    facts.removeIf(fact -> fact.value().isEmpty());
    return asking
        .showing(facts, asking.changes())
        .saying(
            List.of(
                "For a meeting that was recorded by mistake: it was never held, or not about"
                    + " this case. It goes with its people, actions and circulations, and"
                    + " clocks, tasks and figures are as if it had never been recorded.",
                "What stands here now stays to be read from the timeline of the case, with your"
                    + " reason.",
                "No mail is sent, and what waits to be sent about it is not sent any more. "
                    + (told.isEmpty() ? "No mail about it has gone out. " : "")
                    + "Tell whoever was invited, has the minutes, or has mail about it. Another"
                    + " meeting can be booked."))
        .asking(MeetingQuestions.withdrawal());
  }

  private static <T> Fact fact(String name, List<T> all, Function<T, String> line) {
    return new Fact(name, all.stream().map(line).collect(Collectors.joining("\n")));
  }

  private static String sent(KeptCirculation circulation) {
    return String.join(", ", circulation.getCirculatedToList())
        + ", "
        + day(circulation.getCirculatedOn());
  }

  static ContractChange<CorrectActionRequest, CorrectActionResponse> correctingAction(
      UUID id, MeetingAction action, Supplier<GetMeetingResponse> meeting) {
    String place = "/actions/" + action.getActionId() + "/correction";
    String inside = "correction.action.";
    return new ContractChange<>(
        MeetingServiceGrpc.getCorrectActionMethod(),
        CorrectActionRequest.newBuilder().setActionId(action.getActionId()).build(),
        _ ->
            MeetingChanges.on(meeting.get(), "Correct an action", place, "Save the correction")
                .asking(MeetingQuestions.actionCorrection())
                .answered(inside + "what", action.getWhat())
                .answered(inside + "owner", action.getOwner())
                .answered(inside + "due_on", day(action.getDueOn()))
                .answered(
                    inside + "completed_on",
                    action.hasCompletedOn() ? day(action.getCompletedOn()) : "")
                .answered("correction.withdrawn", "no"),
        _ -> MeetingChanges.MEETINGS + id);
  }

  static ContractChange<CorrectCirculationRequest, CorrectCirculationResponse>
      correctingCirculation(
          UUID id, KeptCirculation circulation, Supplier<GetMeetingResponse> meeting) {
    int number = circulation.getNumber();
    return new ContractChange<>(
        MeetingServiceGrpc.getCorrectCirculationMethod(),
        CorrectCirculationRequest.newBuilder()
            .setMeetingId(id.toString())
            .setCorrection(CirculationCorrection.newBuilder().setNumber(number))
            .build(),
        _ ->
            MeetingChanges.on(
                    meeting.get(),
                    "Correct a circulation of the minutes",
                    circulationPath(number),
                    "Save the correction")
                .saying(
                    List.of(
                        "Where they did not go out, the minutes stay as they are on record: they are"
                            + " what is held of the meeting, and are corrected with it. A notice of"
                            + " them that waits to be sent is not sent any more."))
                .asking(MeetingQuestions.circulationCorrection())
                .answered("correction.circulated_on", day(circulation.getCirculatedOn()))
                .answered(
                    "correction.circulated_to",
                    String.join("\n", circulation.getCirculatedToList()))
                .answered("correction.withdrawn", "no"),
        _ -> MeetingChanges.MEETINGS + id);
  }

  /** Where a circulation is corrected, below its meeting. */
  static String circulationPath(int number) {
    return new Query().with("number", String.valueOf(number)).after("/circulation-correction");
  }

  /** Whether the reader corrects what is on record of a meeting. */
  static boolean mayCorrect(SignedIn who, GetMeetingResponse meeting) {
    return who.may(MeetingServiceGrpc.getCorrectMeetingMethod())
        && !meeting.hasMayNotCorrect()
        && !meeting.hasTakenBack();
  }

  /** Whether the reader may take a meeting back, and say that it was none of the enquiry. */
  static boolean mayWithdraw(SignedIn who, GetMeetingResponse meeting) {
    return who.may(MeetingServiceGrpc.getWithdrawMeetingMethod())
        && !meeting.hasMayNotCorrect()
        && !meeting.hasMayNotDecide()
        && !meeting.hasTakenBack();
  }
}
