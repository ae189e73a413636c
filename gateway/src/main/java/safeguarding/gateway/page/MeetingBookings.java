package safeguarding.gateway.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.BookMeetingRequest;
import safeguarding.contracts.lado.v1.BookMeetingResponse;
import safeguarding.contracts.lado.v1.ChangeMeetingRequest;
import safeguarding.contracts.lado.v1.ChangeMeetingResponse;
import safeguarding.contracts.lado.v1.GetAllegationResponse;
import safeguarding.contracts.lado.v1.GetMeetingResponse;
import safeguarding.contracts.lado.v1.HoldMeetingRequest;
import safeguarding.contracts.lado.v1.HoldMeetingResponse;
import safeguarding.contracts.lado.v1.MeetingKind;
import safeguarding.contracts.lado.v1.MeetingServiceGrpc;
import safeguarding.contracts.lado.v1.RecordMeetingRequest;
import safeguarding.contracts.lado.v1.RecordMeetingResponse;
import safeguarding.gateway.calls.ContractKeys;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Form;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;

/** Meetings booked, changed and held: forms that ask for several people. */
final class MeetingBookings {
  private static final int MOST_PEOPLE = 40;
  private static final Asking.Several INVITED =
      new Asking.Several("meeting.invited", "Invite another person", MOST_PEOPLE);
  private static final Asking.Several CAME =
      new Asking.Several("holding.people", "Add another person", MOST_PEOPLE);
  private static final Asking.Several CAME_UNBOOKED =
      new Asking.Several("record.holding.people", "Add another person", MOST_PEOPLE);

  private MeetingBookings() {}

  static ContractChange<BookMeetingRequest, BookMeetingResponse> booking(
      UUID allegation, Supplier<GetAllegationResponse> record) {
    return new ContractChange<>(
        MeetingServiceGrpc.getBookMeetingMethod(),
        BookMeetingRequest.newBuilder().setAllegationId(allegation.toString()).build(),
        form -> booking(form, record.get()),
        answer -> MeetingChanges.MEETINGS + answer.getChanged().getMeetingId());
  }

  private static Asking booking(Form form, GetAllegationResponse record) {
    Asking asking =
        onAllegation(record, "Book a meeting", "/meeting", "Book meeting")
            .saying(List.of("Everybody with an e-mail address gets an invitation."))
            .several(INVITED)
            .asking(MeetingQuestions.booking(QuestionForms.count(form, MOST_PEOPLE)))
            .answered("meeting.duration_minutes", "60")
            .answered("meeting.agenda", String.join("\n", record.getMeetingAgendaList()));
    return record.hasDecision() && record.getDecision().getCriteriaCount() > 0
        ? asking.answered("meeting.kind", nextKind(record))
        : asking;
  }

  /** After the first strategy meeting come its reviews. */
  private static String nextKind(GetAllegationResponse record) {
    boolean first =
        record.getMeetingsList().stream()
            .noneMatch(one -> one.getKind() == MeetingKind.MEETING_KIND_COMPLEX_STRATEGY);
    return ContractKeys.keyOf(
        first
            ? MeetingKind.MEETING_KIND_COMPLEX_STRATEGY
            : MeetingKind.MEETING_KIND_REVIEW_STRATEGY);
  }

  static ContractChange<RecordMeetingRequest, RecordMeetingResponse> recording(
      UUID allegation, Supplier<GetAllegationResponse> record) {
    return new ContractChange<>(
        MeetingServiceGrpc.getRecordMeetingMethod(),
        RecordMeetingRequest.newBuilder().setAllegationId(allegation.toString()).build(),
        form ->
            onAllegation(
                    record.get(), "Record a meeting that was held", "/meeting-record", "Record")
                .saying(List.of("For a meeting that was never booked here. No mail is sent."))
                .several(CAME_UNBOOKED)
                .asking(MeetingQuestions.unbooked(QuestionForms.count(form, MOST_PEOPLE))),
        answer -> MeetingChanges.MEETINGS + answer.getChanged().getMeetingId());
  }

  private static Asking onAllegation(
      GetAllegationResponse record, String title, String place, String button) {
    String address = MeetingChanges.LIST + "/" + record.getAllegationId();
    return Asking.of(title, MeetingChanges.LIST, address + place, address, button)
        .on(
            record.getReference(),
            "",
            new Frame.Crumb("Allegations", MeetingChanges.LIST),
            new Frame.Crumb(record.getReference(), address));
  }

  static ContractChange<ChangeMeetingRequest, ChangeMeetingResponse> changing(
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getChangeMeetingMethod(),
        ChangeMeetingRequest.newBuilder().setMeetingId(id.toString()).build(),
        form -> changing(form, meeting.get()),
        _ -> MeetingChanges.MEETINGS + id);
  }

  private static Asking changing(Form form, GetMeetingResponse meeting) {
    var startsAt = ProtoTimes.instant(meeting.getStartsAt());
    Asking asking =
        MeetingChanges.on(meeting, "Change the meeting", "/change", "Change meeting")
            .saying(
                List.of(
                    "Whoever is invited by mail is told what is new. Whoever you take off the list is"
                        + " told that the meeting is no longer theirs."))
            .several(INVITED)
            .asking(MeetingQuestions.booking(people(form, meeting)))
            .answered("meeting.kind", ContractKeys.keyOf(meeting.getKind()))
            .answered("meeting.starts_at", Moments.day(startsAt))
            .answered("meeting.starts_at.time", Moments.time(startsAt))
            .answered("meeting.duration_minutes", String.valueOf(meeting.getDurationMinutes()))
            .answered("meeting.place", meeting.getPlace())
            .answered("meeting.chair", meeting.getChair())
            .answered("meeting.agenda", String.join("\n", meeting.getAgendaList()));
    return MeetingChanges.withPeople(asking, "meeting.invited", meeting.getPeopleList());
  }

  static ContractChange<HoldMeetingRequest, HoldMeetingResponse> holding(
      UUID id, Supplier<GetMeetingResponse> meeting) {
    return new ContractChange<>(
        MeetingServiceGrpc.getHoldMeetingMethod(),
        HoldMeetingRequest.newBuilder().setMeetingId(id.toString()).build(),
        form -> holding(form, meeting.get()),
        _ -> MeetingChanges.MEETINGS + id);
  }

  private static Asking holding(Form form, GetMeetingResponse meeting) {
    var startsAt = ProtoTimes.instant(meeting.getStartsAt());
    Asking asking =
        MeetingChanges.on(meeting, "Record the meeting", "/holding", "Record meeting")
            .several(CAME)
            .asking(MeetingQuestions.holding("holding.", people(form, meeting)))
            .answered("holding.held_at", Moments.day(startsAt))
            .answered("holding.held_at.time", Moments.time(startsAt))
            .answered("holding.place", meeting.getPlace())
            .answered("holding.chair", meeting.getChair());
    return MeetingChanges.withPeople(asking, "holding.people", meeting.getPeopleList());
  }

  /** As many as the form has; before it was sent, as many as the meeting has. */
  static int people(Form form, GetMeetingResponse meeting) {
    return form.value("count").isEmpty()
        ? Math.max(meeting.getPeopleCount(), 1)
        : QuestionForms.count(form, MOST_PEOPLE);
  }
}
