package safeguarding.gateway.page;

import static safeguarding.gateway.page.MeetingWordsGrpc.when;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.CorrectMeetingRequest;
import safeguarding.contracts.lado.v1.CorrectMeetingResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingCorrection;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingReplies;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.NoteRepliesRequest;
import safeguarding.contracts.lado.v1.NoteRepliesResponse;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.Moments;

/** What people tell before a meeting, and what is put right after it: the forms, and the story. */
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
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getCorrectMeetingMethod(),
        CorrectMeetingRequest.newBuilder().setMeetingId(id.toString()).build(),
        form -> correcting(form, meeting.get()),
        _ -> MeetingChanges.MEETINGS + id);
  }

  private static Asking correcting(Form form, GetMeetingResponse meeting) {
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
            .asking(MeetingQuestions.correction(MeetingBookings.people(form, meeting)))
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

  /** Of a correction: why, and what stood before beside what stood then. Else empty. */
  static String text(TimelineEvent event, GetMeetingResponse meeting) {
    List<Fact> after = facts(now(meeting));
    for (MeetingCorrection correction : meeting.getCorrectionsList()) {
      List<Fact> before = facts(correction.getBefore());
      if (correction.getCorrectionId().equals(event.getAboutId())) {
        List<String> lines = new ArrayList<>();
        lines.add(correction.getReason());
        lines.addAll(SideBySide.of(before, after));
        return String.join("\n", lines);
      }
      after = before;
    }
    return "";
  }

  private static MeetingHolding now(GetMeetingResponse meeting) {
    MeetingHolding.Builder now =
        MeetingHolding.newBuilder()
            .setHeldAt(meeting.getStartsAt())
            .setPlace(meeting.getPlace())
            .setChair(meeting.getChair())
            .addAllPeople(meeting.getPeopleList())
            .setMinutes(meeting.getMinutes())
            .setDecisions(meeting.getDecisions())
            .setComplexCase(meeting.getComplexCase());
    if (meeting.hasNextOn()) {
      now.setNextOn(meeting.getNextOn());
    }
    return now.build();
  }

  private static List<Fact> facts(MeetingHolding holding) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("When", when(holding.getHeldAt())));
    fact(facts, "Where", holding.getPlace());
    fact(facts, "Chair", holding.getChair());
    holding
        .getPeopleList()
        .forEach(one ->
            fact(
                facts,
                MeetingWordsGrpc.person(one),
                Choices.label(MeetingChoices.ATTENDANCE, ContractKeys.keyOf(one.getAttendance()))));
    fact(facts, "Decisions", holding.getDecisions());
    fact(facts, "Minutes", holding.getMinutes());
    fact(facts, "Next meeting", holding.hasNextOn() ? day(holding.getNextOn()) : "");
    fact(facts, "Complex case", holding.getComplexCase() ? "Yes" : "No");
    return facts;
  }

  private static void fact(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, value));
    }
  }
}
