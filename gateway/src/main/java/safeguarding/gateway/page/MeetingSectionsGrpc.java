package safeguarding.gateway.page;

import static safeguarding.gateway.page.RecordWordsGrpc.day;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingRow;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.view.Cell;
import safeguarding.gateway.view.Link;
import safeguarding.gateway.view.RecordPage.Part;
import safeguarding.gateway.view.RecordPage.Section;
import safeguarding.gateway.view.Table;
import safeguarding.gateway.visitor.SignedIn;

/** The meetings of an allegation, with their actions, on its page. */
final class MeetingSectionsGrpc {
  private MeetingSectionsGrpc() {}

  static Part part(SignedIn who, GetAllegationResponse record) {
    return new Part(
        "meetings",
        "Meetings",
        record.getMeetingsList().stream().map(row -> section(who, record, row)).toList(),
        "No meeting has been booked or held.");
  }

  /** What the reader may do about meetings. */
  static List<Link> links(SignedIn who, GetAllegationResponse record) {
    String address = MeetingChanges.LIST + "/" + record.getAllegationId();
    return NextActions.all(
        NextActions.other(
            who, MeetingServiceGrpc.getBookMeetingMethod(), "Book a meeting", address + "/meeting"),
        NextActions.other(
            who,
            MeetingServiceGrpc.getRecordMeetingMethod(),
            "Record a meeting that was held",
            address + "/meeting-record"));
  }

  /** Where a meeting is read whose taking back an event is; null of any other. */
  static @Nullable Link asItStood(SignedIn who, TimelineEvent event, GetAllegationResponse record) {
    return PartCorrectionGrpc.find(event, record)
        .filter(one -> one.getKind().equals("meeting-withdrawn"))
        .filter(_ -> who.may(MeetingServiceGrpc.getGetMeetingMethod()))
        .map(one ->
            new Link(
                "See the meeting as it stood",
                MeetingChanges.MEETINGS + one.getMeeting().getMeetingId()))
        .orElse(null);
  }

  private static Section section(SignedIn who, GetAllegationResponse record, MeetingRow row) {
    Section section =
        Section.of(
                MeetingWordsGrpc.kind(row.getKind())
                    + ", "
                    + MeetingWordsGrpc.when(row.getStartsAt()),
                List.of())
            .tags(List.of(MeetingWordsGrpc.tag(row.getState())))
            .links(
                NextActions.other(
                    who,
                    MeetingServiceGrpc.getGetMeetingMethod(),
                    "Open",
                    MeetingChanges.MEETINGS + row.getMeetingId()));
    return row.getActionsCount() == 0
        ? section
        : section.table(
            actions(
                row.getMeetingId(),
                row.getActionsList(),
                who.may(MeetingServiceGrpc.getCompleteActionMethod()),
                who.may(MeetingServiceGrpc.getCorrectActionMethod())
                    && !record.hasMayNotCorrect()));
  }

  /**
   * The actions of a meeting; one that is open leads to where it is done.
   *
   * @param completes whether the reader records that they are done
   * @param corrects whether the reader corrects them
   */
  static Table actions(
      String meetingId, List<MeetingAction> actions, boolean completes, boolean corrects) {
    List<String> columns = List.of("Action", "Who", "By when", "Done");
    return Table.of(
        "Actions",
        corrects ? Stream.concat(columns.stream(), Stream.of("Correct")).toList() : columns,
        actions.stream().map(action -> action(meetingId, action, completes, corrects)).toList());
  }

  private static List<Cell> action(
      String meetingId, MeetingAction action, boolean completes, boolean corrects) {
    String address = MeetingChanges.MEETINGS + meetingId + "/actions/" + action.getActionId();
    Cell what = Cell.of(action.getWhat());
    boolean open = !action.hasCompletedOn();
    List<Cell> cells =
        List.of(
            open && completes ? what.to(address + "/completion") : what,
            Cell.of(action.getOwner()),
            Cell.whole(day(action.getDueOn())),
            Cell.of(open ? "No" : day(action.getCompletedOn())));
    Cell correct = CaseSectionsGrpc.change(address + "/correction");
    return corrects ? Stream.concat(cells.stream(), Stream.of(correct)).toList() : cells;
  }
}
