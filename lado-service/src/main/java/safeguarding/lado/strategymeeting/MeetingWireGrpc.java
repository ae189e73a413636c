package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
            .map(one -> new Person(one.getName(), one.getAgency(), one.getEmail()))
            .toList(),
        texts(wire.getAgendaList(), "meeting.agenda"));
  }

  /** Reads a meeting that was held; what is missing stays missing, for the rules to name. */
  static ToldHolding holding(MeetingHolding wire, String path) {
    List<Attendee> people = new ArrayList<>();
    for (MeetingAttendee one : bounded(wire.getPeopleList(), path + "people")) {
      people.add(
          new Attendee(
              new Person(one.getName(), one.getAgency(), one.getEmail()),
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
    file.corrections().forEach(one -> wire.addCorrections(correction(one)));
    wire.setCorrectedSinceCirculated(file.outdated());
    for (Circulation again : file.again()) {
      wire.addCirculatedAgain(
          CirculatedAgain.newBuilder()
              .setCirculatedOn(Wire.date(Objects.requireNonNull(again.on())))
              .addAllCirculatedTo(again.to()));
    }
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

  private static MeetingCorrection correction(PartCorrection<Holding> correction) {
    Holding before = correction.before();
    var holding =
        MeetingHolding.newBuilder()
            .setHeldAt(Wire.instant(before.heldAt()))
            .setPlace(before.place())
            .setChair(before.chair())
            .setMinutes(before.minutes())
            .setDecisions(before.decisions())
            .setComplexCase(before.complexCase());
    before.people().forEach(one -> holding.addPeople(person(one)));
    if (before.nextOn() != null) {
      holding.setNextOn(Wire.date(before.nextOn()));
    }
    return MeetingCorrection.newBuilder()
        .setCorrectionId(correction.id().toString())
        .setReason(correction.reason())
        .setRecordedAt(Wire.instant(correction.recorded().at()))
        .setRecordedBy(correction.recorded().name())
        .setBefore(holding)
        .build();
  }

  private static MeetingAttendee person(Attendee attendee) {
    Person person = attendee.person();
    return MeetingAttendee.newBuilder()
        .setName(person.name())
        .setAgency(person.agency())
        .setEmail(person.email())
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
