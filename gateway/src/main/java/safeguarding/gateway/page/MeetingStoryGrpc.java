package safeguarding.gateway.page;

import static safeguarding.gateway.page.MeetingWordsGrpc.when;
import static safeguarding.gateway.page.RecordWordsGrpc.day;

import com.google.protobuf.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.KeptCirculation;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingBefore;
import safeguarding.contracts.lado.v1.MeetingCorrection;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingRow;
import safeguarding.contracts.lado.v1.MeetingTakenBack;
import safeguarding.contracts.record.v1.TimelineEvent;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.view.Choices;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.MeetingChoices;
import safeguarding.gateway.view.Sentence;

/** How meetings, their actions and circulations were corrected, as their case and they tell it. */
final class MeetingStoryGrpc {
  private static final String TAKEN_BACK = " taken back";

  private MeetingStoryGrpc() {}

  /** What happened: 'Meeting corrected'. */
  static String title(String kind) {
    return switch (kind) {
      case "meeting-withdrawn" -> "Meeting" + TAKEN_BACK;
      case "meeting-action-corrected" -> "Action of a meeting corrected";
      case "meeting-action-withdrawn" -> "Action of a meeting" + TAKEN_BACK;
      case "circulation-corrected" -> "Circulation of minutes corrected";
      case "circulation-withdrawn" -> "Circulation of minutes" + TAKEN_BACK;
      default -> Sentence.capital(kind.replace('-', ' '));
    };
  }

  /** That a meeting was taken back, when, by whom and why; empty of one that stands. */
  static String takenBack(GetMeetingResponse meeting) {
    MeetingTakenBack taken = meeting.getTakenBack();
    return meeting.hasTakenBack()
        ? takenBack("This meeting", taken.getRecordedBy(), taken.getRecordedAt())
            + " Here it is as it stood. It counts nowhere, and nothing of it can be changed.\nWhy: "
            + taken.getReason()
        : "";
  }

  /** That something was: 'This action was taken back by Demo LADO, 4 June 2018 at 4:40pm: …'. */
  static String takenBack(String what, String by, Timestamp at) {
    return what + " was taken back by " + TimelineGrpc.by(by, at) + ": it was recorded by mistake.";
  }

  /** The same of what a correction took back. */
  static String takenBack(String what, MeetingCorrection correction) {
    return takenBack(what, correction.getRecordedBy(), correction.getRecordedAt());
  }

  /** The correction that took an action back; empty of one that stands, or never was. */
  static Optional<MeetingCorrection> takenBack(GetMeetingResponse meeting, UUID action) {
    return meeting.getCorrectionsList().stream()
        .filter(one -> one.getKind().equals("meeting-action-withdrawn"))
        .filter(one -> one.getPart().getActions(0).getActionId().equals(action.toString()))
        .findFirst();
  }

  /** The correction that took a circulation back last; empty where none was. */
  static Optional<MeetingCorrection> takenBack(GetMeetingResponse meeting, int circulation) {
    return meeting.getCorrectionsList().stream()
        .filter(one -> one.getKind().equals("circulation-withdrawn"))
        .filter(one -> one.getPart().getCirculations(0).getNumber() == circulation)
        .findFirst();
  }

  /**
   * On the page of a meeting, of a correction: why, and what stood before beside what stood then.
   * Else empty.
   */
  static String text(TimelineEvent event, GetMeetingResponse meeting) {
    List<MeetingBefore> newer = new ArrayList<>();
    for (MeetingCorrection correction : meeting.getCorrectionsList()) {
      MeetingBefore before = correction.getPart();
      if (correction.getCorrectionId().equals(event.getAboutId())) {
        return PartCorrectionGrpc.text(
            correction.getKind(),
            correction.getReason(),
            facts(before),
            facts(after(before, newer, now(meeting))));
      }
      newer.addFirst(before);
    }
    return "";
  }

  /**
   * What stood after a correction.
   *
   * @param newer what stood before each correction since, the next first
   * @param now all of the meeting; empty where it is gone
   */
  static MeetingBefore after(MeetingBefore before, List<MeetingBefore> newer, MeetingBefore now) {
    return newer.stream()
        .map(one -> same(one, before))
        .filter(one -> !one.equals(MeetingBefore.getDefaultInstance()))
        .findFirst()
        .orElseGet(() -> same(now, before));
  }

  /** Of one the part that the other is about; empty where it is about something else. */
  private static MeetingBefore same(MeetingBefore one, MeetingBefore other) {
    MeetingBefore.Builder same = MeetingBefore.newBuilder();
    if (!one.getMeetingId().equals(other.getMeetingId())) {
      return same.build();
    }
    if (other.hasHolding()) {
      return one.hasHolding()
          ? same.setKind(one.getKind()).setHolding(one.getHolding()).build()
          : same.build();
    }
    one.getActionsList().stream()
        .filter(action ->
            other.getActionsList().stream()
                .anyMatch(known -> known.getActionId().equals(action.getActionId())))
        .forEach(same::addActions);
    one.getCirculationsList().stream()
        .filter(circulation ->
            other.getCirculationsList().stream()
                .anyMatch(known -> known.getNumber() == circulation.getNumber()))
        .forEach(same::addCirculations);
    return same.build();
  }

  /** A meeting as its case tells it. */
  static MeetingBefore now(MeetingRow row) {
    return MeetingBefore.newBuilder()
        .setMeetingId(row.getMeetingId())
        .setKind(row.getKind())
        .setHolding(row.getHolding())
        .addAllActions(row.getActionsList())
        .addAllCirculations(row.getCirculationsList())
        .build();
  }

  private static MeetingBefore now(GetMeetingResponse meeting) {
    MeetingHolding.Builder holding =
        MeetingHolding.newBuilder()
            .setHeldAt(meeting.getStartsAt())
            .setPlace(meeting.getPlace())
            .setChair(meeting.getChair())
            .addAllPeople(meeting.getPeopleList())
            .setMinutes(meeting.getMinutes())
            .setDecisions(meeting.getDecisions())
            .setComplexCase(meeting.getComplexCase());
    if (meeting.hasNextOn()) {
      holding.setNextOn(meeting.getNextOn());
    }
    return MeetingBefore.newBuilder()
        .setMeetingId(meeting.getMeetingId())
        .setKind(meeting.getKind())
        .setHolding(holding)
        .addAllActions(meeting.getActionsList())
        .addAllCirculations(circulations(meeting))
        .build();
  }

  /** Every time that minutes went out, in the order recorded. */
  static List<KeptCirculation> circulations(GetMeetingResponse meeting) {
    List<KeptCirculation> all = new ArrayList<>();
    if (meeting.hasMinutesCirculatedOn()) {
      all.add(
          KeptCirculation.newBuilder()
              .setCirculatedOn(meeting.getMinutesCirculatedOn())
              .addAllCirculatedTo(meeting.getMinutesCirculatedToList())
              .build());
    }
    meeting
        .getCirculatedAgainList()
        .forEach(again ->
            all.add(
                KeptCirculation.newBuilder()
                    .setNumber(again.getNumber())
                    .setCirculatedOn(again.getCirculatedOn())
                    .addAllCirculatedTo(again.getCirculatedToList())
                    .build()));
    return all;
  }

  /** All that is told of it. */
  static List<Fact> facts(MeetingBefore told) {
    List<Fact> facts = new ArrayList<>();
    if (told.hasHolding()) {
      facts.add(new Fact("Kind", MeetingWordsGrpc.kind(told.getKind())));
      holding(facts, told.getHolding());
    }
    told.getActionsList().forEach(action -> action(facts, action));
    told.getCirculationsList().forEach(circulation -> circulation(facts, circulation));
    return facts;
  }

  private static void holding(List<Fact> facts, MeetingHolding holding) {
    facts.add(new Fact("When", when(holding.getHeldAt())));
    CaseSectionsGrpc.note(facts, "Where", holding.getPlace());
    CaseSectionsGrpc.note(facts, "Chair", holding.getChair());
    holding
        .getPeopleList()
        .forEach(one ->
            facts.add(
                new Fact(
                    MeetingWordsGrpc.person(one),
                    Choices.label(
                        MeetingChoices.ATTENDANCE, ContractKeys.keyOf(one.getAttendance())))));
    CaseSectionsGrpc.note(facts, "Decisions", holding.getDecisions());
    CaseSectionsGrpc.note(facts, "Minutes", holding.getMinutes());
    CaseSectionsGrpc.note(
        facts, "Next meeting", holding.hasNextOn() ? day(holding.getNextOn()) : "");
    facts.add(new Fact("Complex case", holding.getComplexCase() ? "Yes" : "No"));
  }

  /** An action. */
  static void action(List<Fact> facts, MeetingAction action) {
    facts.add(new Fact("Action", action.getWhat()));
    facts.add(new Fact("Who does it", action.getOwner()));
    facts.add(new Fact("By when", day(action.getDueOn())));
    facts.add(new Fact("Done", action.hasCompletedOn() ? day(action.getCompletedOn()) : "No"));
  }

  private static void circulation(List<Fact> facts, KeptCirculation circulation) {
    facts.add(new Fact("Circulated", day(circulation.getCirculatedOn())));
    facts.add(new Fact("To whom", String.join("; ", circulation.getCirculatedToList())));
  }
}
