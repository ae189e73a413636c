package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.CirculatedAgain;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingAction;
import safeguarding.contracts.lado.v1.MeetingAttendance;
import safeguarding.contracts.lado.v1.MeetingAttendee;
import safeguarding.contracts.lado.v1.MeetingCorrection;
import safeguarding.contracts.lado.v1.MeetingHolding;
import safeguarding.contracts.lado.v1.MeetingMessage;
import safeguarding.contracts.lado.v1.MeetingPlan;
import safeguarding.contracts.lado.v1.MeetingReplies;
import safeguarding.contracts.lado.v1.MeetingReply;
import safeguarding.contracts.lado.v1.MeetingRow;
import safeguarding.contracts.lado.v1.MeetingTakenBack;
import safeguarding.contracts.lado.v1.MessageResolution;
import safeguarding.contracts.lado.v1.MessageState;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.strategymeeting.Meeting.Cancelled;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.Meeting.Planned;
import safeguarding.outbox.Posted;

/** A meeting between the contract and the domain. */
final class MeetingWireGrpc {
  private static final int MOST_IN_A_LIST = 100;

  private MeetingWireGrpc() {}

  static ToldPlan plan(MeetingPlan wire) {
    return new ToldPlan(
        WireEnum.read(MeetingKind.class, "MEETING_KIND_", wire.getKind(), "meeting.kind"),
        wire.hasStartsAt() ? Wire.instant(wire.getStartsAt(), "meeting.starts_at") : null,
        wire.getDurationMinutes(),
        wire.getPlace(),
        wire.getChair(),
        bounded(wire.getInvitedList(), "meeting.invited").stream()
            .map(one -> new Person(one.getName(), one.getAgency(), one.getEmail(), one.getNumber()))
            .toList(),
        texts(wire.getAgendaList(), "meeting.agenda"));
  }

  /** Reads a meeting that was held; what is missing stays missing, for the rules to name. */
  static ToldHolding holding(MeetingHolding wire, String path) {
    List<Attendee> people = new ArrayList<>();
    for (MeetingAttendee one : bounded(wire.getPeopleList(), path + "people")) {
      people.add(
          new Attendee(
              new Person(one.getName(), one.getAgency(), one.getEmail(), one.getNumber()),
              WireEnum.read(
                  Attendance.class,
                  "MEETING_ATTENDANCE_",
                  one.getAttendance(),
                  path + "people[" + people.size() + "].attendance")));
    }
    LocalDate nextOn = wire.hasNextOn() ? Wire.date(wire.getNextOn(), path + "next_on") : null;
    return new ToldHolding(
        wire.hasHeldAt() ? Wire.instant(wire.getHeldAt(), path + "held_at") : null,
        wire.getPlace(),
        wire.getChair(),
        people,
        wire.getMinutes(),
        wire.getDecisions(),
        nextOn,
        wire.getComplexCase());
  }

  /** Reads what is right of a meeting that was held. */
  static HoldingCorrection correction(safeguarding.contracts.lado.v1.HoldingCorrection wire) {
    return new HoldingCorrection(
        WireEnum.read(MeetingKind.class, "MEETING_KIND_", wire.getKind(), "correction.kind"),
        holding(wire.getHolding(), "correction.holding."),
        wire.getReason());
  }

  /** Reads what is right of an action. */
  static ActionCorrection correction(
      UUID action, safeguarding.contracts.lado.v1.ActionCorrection wire) {
    MeetingAction right = wire.getAction();
    return new ActionCorrection(
        action,
        right.getWhat(),
        right.getOwner(),
        right.hasDueOn() ? Wire.date(right.getDueOn(), "correction.action.due_on") : null,
        right.hasCompletedOn()
            ? Wire.date(right.getCompletedOn(), "correction.action.completed_on")
            : null,
        wire.getWithdrawn(),
        wire.getReason());
  }

  /** Reads what is right of minutes that went out. */
  static CirculationCorrection correction(
      safeguarding.contracts.lado.v1.CirculationCorrection wire) {
    return new CirculationCorrection(
        wire.getNumber(),
        new Circulation(
            wire.hasCirculatedOn()
                ? Wire.date(wire.getCirculatedOn(), "correction.circulated_on")
                : null,
            texts(wire.getCirculatedToList(), "correction.circulated_to")),
        wire.getWithdrawn(),
        wire.getReason());
  }

  /** What each who is invited has told; null for nothing. */
  static List<@Nullable Attendance> replies(MeetingReplies wire) {
    List<@Nullable Attendance> replies = new ArrayList<>();
    for (MeetingReply one : bounded(wire.getPeopleList(), "replies.people")) {
      replies.add(
          WireEnum.read(
              Attendance.class,
              "MEETING_ATTENDANCE_",
              one.getAttendance(),
              "replies.people[" + replies.size() + "].attendance"));
    }
    return replies;
  }

  static List<String> texts(List<String> wire, String field) {
    return List.copyOf(bounded(wire, field));
  }

  private static <T> List<T> bounded(List<T> list, String field) {
    if (list.size() > MOST_IN_A_LIST) {
      throw new InvalidRequest(field);
    }
    return list;
  }

  static MeetingRow row(MeetingFile file) {
    Meeting meeting = file.meeting();
    var row =
        MeetingRow.newBuilder()
            .setMeetingId(meeting.id().toString())
            .setKind(kind(meeting.kind()))
            .setState(state(meeting.state()))
            .setStartsAt(Wire.instant(meeting.startsAt()))
            .setChair(meeting.chair())
            .setPlace(meeting.place());
    Circulation circulation = file.circulation();
    if (circulation != null && circulation.on() != null) {
      row.setMinutesCirculatedOn(Wire.date(circulation.on()));
    }
    file.actions().forEach(action -> row.addActions(action(action)));
    file.circulations().forEach(one -> row.addCirculations(circulation(one)));
    if (meeting instanceof Held held && file.wasCorrected()) {
      row.setHolding(holding(held.holding()));
    }
    return row.build();
  }

  /** Everything but the clocks and the timeline. */
  static GetMeetingResponse.Builder meeting(
      MeetingFile file, List<Posted> messages, boolean mailIsSent) {
    Meeting meeting = file.meeting();
    var wire =
        GetMeetingResponse.newBuilder()
            .setMeetingId(meeting.id().toString())
            .setAllegationId(file.about().id().toString())
            .setReference(file.about().reference())
            .setEtag(file.etag())
            .setState(state(meeting.state()))
            .setKind(kind(meeting.kind()))
            .setStartsAt(Wire.instant(meeting.startsAt()))
            .setPlace(meeting.place())
            .setChair(meeting.chair())
            .addAllAgenda(meeting.agenda())
            .setMailIsSent(mailIsSent);
    switch (meeting) {
      case Planned planned -> plan(wire, planned);
      case Held held -> holding(wire, held.holding());
    }
    file.people().forEach(one -> wire.addPeople(person(one)));
    file.corrections().stream()
        .filter(one -> !one.equals(file.takenBack()))
        .forEach(one -> wire.addCorrections(correction(one)));
    wire.setCorrectedSinceCirculated(file.outdated());
    file.circulations().stream()
        .filter(one -> !one.isFirst())
        .forEach(one -> wire.addCirculatedAgain(again(one)));
    Circulation circulation = file.circulation();
    if (circulation != null && circulation.on() != null) {
      wire.setMinutesCirculatedOn(Wire.date(circulation.on()))
          .addAllMinutesCirculatedTo(circulation.to());
    }
    file.actions().forEach(action -> wire.addActions(action(action)));
    messages.forEach(message -> wire.addMessages(message(message)));
    return wire;
  }

  private static void plan(GetMeetingResponse.Builder wire, Planned planned) {
    wire.setDurationMinutes(planned.plan().minutes());
    if (planned instanceof Cancelled cancelled) {
      wire.setCancellationReason(cancelled.reason());
    }
  }

  private static void holding(GetMeetingResponse.Builder wire, Holding holding) {
    wire.setMinutes(holding.minutes())
        .setDecisions(holding.decisions())
        .setComplexCase(holding.complexCase());
    if (holding.nextOn() != null) {
      wire.setNextOn(Wire.date(holding.nextOn()));
    }
  }

  private static MeetingHolding holding(Holding kept) {
    var holding =
        MeetingHolding.newBuilder()
            .setHeldAt(Wire.instant(kept.heldAt()))
            .setPlace(kept.place())
            .setChair(kept.chair())
            .setMinutes(kept.minutes())
            .setDecisions(kept.decisions())
            .setComplexCase(kept.complexCase());
    kept.people().forEach(one -> holding.addPeople(person(one)));
    if (kept.nextOn() != null) {
      holding.setNextOn(Wire.date(kept.nextOn()));
    }
    return holding.build();
  }

  private static CirculatedAgain again(KeptCirculation kept) {
    Circulation circulation = kept.circulation();
    return CirculatedAgain.newBuilder()
        .setNumber(kept.number())
        .setCirculatedOn(Wire.date(Objects.requireNonNull(circulation.on())))
        .addAllCirculatedTo(circulation.to())
        .build();
  }

  private static safeguarding.contracts.lado.v1.KeptCirculation circulation(KeptCirculation kept) {
    Circulation circulation = kept.circulation();
    return safeguarding.contracts.lado.v1.KeptCirculation.newBuilder()
        .setNumber(kept.number())
        .setCirculatedOn(Wire.date(Objects.requireNonNull(circulation.on())))
        .addAllCirculatedTo(circulation.to())
        .build();
  }

  private static MeetingCorrection correction(PartCorrection<MeetingBefore> correction) {
    var part = before(correction.before());
    var wire =
        MeetingCorrection.newBuilder()
            .setCorrectionId(correction.id().toString())
            .setKind(correction.kind().key())
            .setReason(correction.reason())
            .setRecordedAt(Wire.instant(correction.recorded().at()))
            .setRecordedBy(correction.recorded().name())
            .setPart(part);
    if (part.hasHolding()) {
      wire.setBefore(part.getHolding());
    }
    return wire.build();
  }

  /** That it was taken back. */
  static MeetingTakenBack takenBack(PartCorrection<MeetingBefore> withdrawal) {
    return MeetingTakenBack.newBuilder()
        .setReason(withdrawal.reason())
        .setRecordedAt(Wire.instant(withdrawal.recorded().at()))
        .setRecordedBy(withdrawal.recorded().name())
        .build();
  }

  /** What stood of a meeting. */
  static safeguarding.contracts.lado.v1.MeetingBefore before(MeetingBefore before) {
    var wire =
        safeguarding.contracts.lado.v1.MeetingBefore.newBuilder()
            .setMeetingId(before.meetingId().toString());
    if (before.held() != null) {
      wire.setKind(kind(before.held().kind())).setHolding(holding(before.held().holding()));
    }
    before.actions().forEach(one -> wire.addActions(action(one.action())));
    before.circulations().forEach(one -> wire.addCirculations(circulation(one)));
    return wire.build();
  }

  private static MeetingAttendee person(Attendee attendee) {
    Person person = attendee.person();
    return MeetingAttendee.newBuilder()
        .setName(person.name())
        .setAgency(person.agency())
        .setEmail(person.email())
        .setNumber(person.number())
        .setAttendance(
            WireEnum.write(MeetingAttendance.class, "MEETING_ATTENDANCE_", attendee.attendance()))
        .build();
  }

  private static MeetingAction action(Action action) {
    var wire =
        MeetingAction.newBuilder()
            .setActionId(action.id().toString())
            .setWhat(action.what())
            .setOwner(action.owner())
            .setDueOn(Wire.date(action.dueOn()));
    if (action.completedOn() != null) {
      wire.setCompletedOn(Wire.date(action.completedOn()));
    }
    return wire.build();
  }

  private static MeetingMessage message(Posted posted) {
    var wire =
        MeetingMessage.newBuilder()
            .setMessageId(posted.id().toString())
            .setPurpose(posted.purpose())
            .setToName(posted.toName())
            .setToAddress(posted.toAddress())
            .setState(WireEnum.write(MessageState.class, "MESSAGE_STATE_", posted.state()))
            .setQueuedAt(Wire.instant(posted.queuedAt()))
            .setWaits(posted.waits());
    if (posted.sequence() != null) {
      wire.setSequence(posted.sequence());
    }
    if (posted.settled() != null) {
      wire.setResolution(
              WireEnum.write(MessageResolution.class, "MESSAGE_RESOLUTION_", posted.settled().as()))
          .setResolvedBy(posted.settled().recorded().name())
          .setResolvedAt(Wire.instant(posted.settled().recorded().at()));
    }
    if (posted.settledAt() != null) {
      wire.setSettledAt(Wire.instant(posted.settledAt()));
    }
    if (posted.reason() != null) {
      wire.setReason(posted.reason());
    }
    return wire.build();
  }

  private static safeguarding.contracts.lado.v1.MeetingKind kind(MeetingKind kind) {
    return WireEnum.write(safeguarding.contracts.lado.v1.MeetingKind.class, "MEETING_KIND_", kind);
  }

  private static safeguarding.contracts.lado.v1.MeetingState state(MeetingState state) {
    return WireEnum.write(
        safeguarding.contracts.lado.v1.MeetingState.class, "MEETING_STATE_", state);
  }
}
