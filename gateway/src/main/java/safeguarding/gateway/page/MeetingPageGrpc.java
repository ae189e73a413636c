package safeguarding.gateway.page;

import static safeguarding.gateway.page.MeetingWordsGrpc.kind;
import static safeguarding.gateway.page.MeetingWordsGrpc.when;
import static safeguarding.gateway.page.RecordWordsGrpc.day;
import static safeguarding.gateway.page.RecordWordsGrpc.orUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.KeptCirculation;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.MeetingState;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Clock;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.RecordPage;
import safeguarding.gateway.view.RecordPage.NextAction;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.view.Tag;
import safeguarding.gateway.visitor.SignedIn;

/** Lays out the page of a meeting. */
final class MeetingPageGrpc {
  private static final String OUTDATED =
      "The record was corrected after the minutes were circulated: whoever has them does not have"
          + " the corrected ones.";

  private MeetingPageGrpc() {}

  static RecordPage page(SignedIn who, Frame frame, GetMeetingResponse meeting) {
    List<Clock> clocks = meeting.getDeadlinesList().stream().map(ClocksGrpc::clock).toList();
    Frame.Crumb[] way = MeetingChanges.way(meeting);
    return new RecordPage(
        frame
            .titled(kind(meeting.getKind()), way[0], way[1])
            .warning(MeetingStoryGrpc.takenBack(meeting)),
        meeting.getReference(),
        List.of(
            new Fact("When", when(meeting.getStartsAt())),
            new Fact("Where", orUnknown(meeting.getPlace())),
            new Fact("Chair", meeting.getChair())),
        tags(meeting, clocks),
        kind(meeting.getKind()),
        meeting.getMailIsSent() || meeting.hasTakenBack()
            ? List.of()
            : List.of("No mail server is set up, so invitations wait."),
        meeting.hasTakenBack() ? null : next(who, meeting),
        meeting.hasTakenBack()
            ? List.of(new Link("Back to " + way[1].text(), way[1].link()))
            : others(who, meeting),
        clocks,
        parts(who, meeting),
        meeting.getTimelineList().stream()
            .map(event ->
                TimelineGrpc.event(
                    event,
                    MeetingStoryGrpc.title(event.getKind()),
                    MeetingStoryGrpc.text(event, meeting)))
            .toList());
  }

  private static List<Tag> tags(GetMeetingResponse meeting, List<Clock> clocks) {
    List<Tag> tags = new ArrayList<>();
    tags.add(
        meeting.hasTakenBack() ? Tag.grey("Taken back") : MeetingWordsGrpc.tag(meeting.getState()));
    if (meeting.getComplexCase()) {
      tags.add(Tag.grey("Complex case"));
    }
    if (clocks.stream().anyMatch(clock -> clock.tone() == Clock.Tone.OVERDUE)) {
      tags.add(Tag.red("Overdue"));
    }
    return tags;
  }

  private static @Nullable NextAction next(SignedIn who, GetMeetingResponse meeting) {
    String address = MeetingChanges.MEETINGS + meeting.getMeetingId();
    return switch (meeting.getState()) {
      case MEETING_STATE_BOOKED ->
          NextActions.open(
              who,
              MeetingServiceGrpc.getHoldMeetingMethod(),
              "Once it is over, record who came and what was decided.",
              "Record the meeting",
              address + "/holding");
      case MEETING_STATE_HELD ->
          meeting.hasMinutesCirculatedOn() && !meeting.getCorrectedSinceCirculated()
              ? null
              : NextActions.open(
                  who,
                  MeetingServiceGrpc.getCirculateMinutesMethod(),
                  meeting.getCorrectedSinceCirculated()
                      ? OUTDATED + " Send them again."
                      : "The minutes are to be circulated.",
                  "Record the circulation",
                  address + "/circulation");
      case MEETING_STATE_CANCELLED, MEETING_STATE_UNSPECIFIED, UNRECOGNIZED -> null;
    };
  }

  private static List<Link> others(SignedIn who, GetMeetingResponse meeting) {
    String address = MeetingChanges.MEETINGS + meeting.getMeetingId();
    return switch (meeting.getState()) {
      case MEETING_STATE_BOOKED ->
          NextActions.all(
              NextActions.other(
                  who,
                  MeetingServiceGrpc.getChangeMeetingMethod(),
                  "Change the meeting or who is invited",
                  address + "/change"),
              replies(who, meeting, address),
              NextActions.other(
                  who,
                  MeetingServiceGrpc.getCancelMeetingMethod(),
                  "Cancel the meeting",
                  address + "/cancellation"));
      case MEETING_STATE_HELD ->
          NextActions.all(
              NextActions.other(
                  who,
                  MeetingServiceGrpc.getAddActionMethod(),
                  "Add an action",
                  address + "/action"),
              MeetingCorrectionChanges.mayCorrect(who, meeting)
                  ? List.of(new Link("Correct the record of the meeting", address + "/correction"))
                  : List.of(),
              MeetingCorrectionChanges.mayWithdraw(who, meeting)
                  ? List.of(
                      new Link(
                          "It was not held, or not in this case: take it back",
                          address + "/withdrawal"))
                  : List.of());
      case MEETING_STATE_CANCELLED, MEETING_STATE_UNSPECIFIED, UNRECOGNIZED -> List.of();
    };
  }

  private static List<Link> replies(SignedIn who, GetMeetingResponse meeting, String address) {
    return meeting.getPeopleCount() == 0
        ? List.of()
        : NextActions.other(
            who,
            MeetingServiceGrpc.getNoteRepliesMethod(),
            "Note apologies and information",
            address + "/replies");
  }

  private static List<Part> parts(SignedIn who, GetMeetingResponse meeting) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of("summary", "Summary", summary(who, meeting)));
    parts.add(new Part("people", "People", people(meeting), "Nobody stands on the list."));
    if (meeting.getState() == MeetingState.MEETING_STATE_HELD) {
      parts.add(
          new Part(
              "actions",
              "Actions",
              meeting.getActionsCount() == 0
                  ? List.of()
                  : List.of(
                      Section.of(
                          MeetingSectionsGrpc.actions(
                              meeting.getMeetingId(),
                              meeting.getActionsList(),
                              who.may(MeetingServiceGrpc.getCompleteActionMethod())
                                  && !meeting.hasTakenBack(),
                              MeetingCorrectionChanges.mayCorrect(who, meeting)))),
              "The meeting agreed no action, or none is recorded yet."));
    }
    parts.add(
        new Part(
            "messages",
            "Messages",
            messages(who, meeting),
            "No mail was sent about this meeting."));
    return parts;
  }

  private static List<Section> summary(SignedIn who, GetMeetingResponse meeting) {
    List<Section> sections = new ArrayList<>();
    if (!meeting.getCancellationReason().isEmpty()) {
      sections.add(
          Section.of("Cancelled", List.of(new Fact("Reason", meeting.getCancellationReason()))));
    }
    if (meeting.getState() == MeetingState.MEETING_STATE_HELD) {
      sections.add(
          Section.of("What was decided", held(meeting))
              .change(
                  MeetingCorrectionChanges.mayCorrect(who, meeting)
                      ? MeetingChanges.MEETINGS + meeting.getMeetingId() + "/correction"
                      : null));
      circulations(who, meeting, sections);
    } else {
      sections.add(
          Section.of(
              "Booking", List.of(new Fact("How long", meeting.getDurationMinutes() + " minutes"))));
    }
    if (meeting.getAgendaCount() > 0) {
      sections.add(Section.of("", List.of(new Fact("Agenda", agenda(meeting.getAgendaList())))));
    }
    return sections;
  }

  private static void circulations(
      SignedIn who, GetMeetingResponse meeting, List<Section> sections) {
    for (KeptCirculation one : MeetingStoryGrpc.circulations(meeting)) {
      Section section =
          Section.of(
              one.getNumber() == 0 ? "Circulated" : "Circulated again",
              List.of(
                  new Fact("On", day(one.getCirculatedOn())),
                  new Fact("To", String.join("; ", one.getCirculatedToList()))));
      sections.add(
          section.change(
              MeetingCorrectionChanges.mayCorrect(who, meeting)
                  ? MeetingChanges.MEETINGS
                      + meeting.getMeetingId()
                      + MeetingCorrectionChanges.circulationPath(one.getNumber())
                  : null));
    }
  }

  /** A line each: a table of them would fill a phone. */
  private static String agenda(List<String> points) {
    return IntStream.range(0, points.size())
        .mapToObj(i -> (i + 1) + ". " + points.get(i))
        .collect(Collectors.joining("\n"));
  }

  private static List<Fact> held(GetMeetingResponse meeting) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Decisions", meeting.getDecisions()));
    facts.add(
        new Fact("Next meeting", meeting.hasNextOn() ? day(meeting.getNextOn()) : "None agreed"));
    facts.add(
        new Fact(
            "Minutes", meeting.getMinutes().isEmpty() ? "Not written yet" : meeting.getMinutes()));
    if (meeting.getCorrectedSinceCirculated()) {
      facts.add(new Fact("Corrected since", OUTDATED));
    }
    return facts;
  }

  private static List<Section> people(GetMeetingResponse meeting) {
    if (meeting.getPeopleCount() == 0) {
      return List.of();
    }
    boolean held = meeting.getState() == MeetingState.MEETING_STATE_HELD;
    return List.of(
        Section.of(
            Table.of(
                "People",
                held
                    ? List.of("Name", "Agency", "Attendance")
                    : List.of("Name", "Agency", "E-mail address", "Told before"),
                meeting.getPeopleList().stream().map(one -> row(one, held)).toList())));
  }

  private static List<Cell> row(MeetingAttendee person, boolean held) {
    Cell name = Cell.of(orUnknown(person.getName()));
    Cell agency = Cell.of(orUnknown(person.getAgency()));
    Cell did =
        Cell.of(
            Choices.label(MeetingChoices.ATTENDANCE, ContractKeys.keyOf(person.getAttendance())));
    return held
        ? List.of(name, agency, did)
        : List.of(
            name,
            agency,
            Cell.of(person.getEmail().isEmpty() ? "None: not invited by mail" : person.getEmail()),
            did);
  }

  private static List<Section> messages(SignedIn who, GetMeetingResponse meeting) {
    if (meeting.getMessagesCount() == 0) {
      return List.of();
    }
    return List.of(
        Section.of(
            Table.of(
                "Messages",
                List.of("Message", "To", "Written", "State"),
                meeting.getMessagesList().stream()
                    .map(message -> message(who, meeting, message))
                    .toList())));
  }

  private static List<Cell> message(
      SignedIn who, GetMeetingResponse meeting, MeetingMessage message) {
    Cell what = Cell.of(Choices.label(MeetingChoices.PURPOSES, message.getPurpose()));
    return List.of(
        message.getWaits() && who.may(MeetingServiceGrpc.getSettleMessageMethod())
            ? what.to(
                MeetingChanges.MEETINGS
                    + meeting.getMeetingId()
                    + "/messages/"
                    + message.getMessageId()
                    + "/settlement")
            : what,
        Cell.of(orUnknown(message.getToName())).below(message.getToAddress()),
        Cell.of(when(message.getQueuedAt())),
        Cell.tagged(List.of(MeetingWordsGrpc.tag(message))).below(MeetingWordsGrpc.below(message)));
  }
}
