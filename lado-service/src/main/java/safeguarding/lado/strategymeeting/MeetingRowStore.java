package safeguarding.lado.strategymeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.strategymeeting.Meeting.Booked;
import safeguarding.lado.strategymeeting.Meeting.Cancelled;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.tenancy.Row;

/** What rows say of meetings: as they stand, and as they stood before they were corrected. */
final class MeetingRowStore {
  private MeetingRowStore() {}

  static CaseFacts facts(Row row) {
    return new CaseFacts(
        row.uuid("allegation_id"),
        row.text("reference"),
        row.value("allegation_state", AllegationState.class),
        row.day("received_on"),
        row.dayOrNull("decided_on"));
  }

  static Attendee attendee(Row row) {
    return new Attendee(
        new Person(
            row.text("name"),
            row.text("agency"),
            row.text("email"),
            Objects.requireNonNullElse(row.integerOrNull("number"), 0)),
        row.valueOrNull("attendance", Attendance.class));
  }

  static TimelineEvent booking(Row row) {
    Recorded recorded = Recorded.of(row, "");
    return new TimelineEvent(
        row.integer("version") == 1 ? "meeting-booked" : "meeting-moved",
        recorded.at(),
        true,
        recorded,
        row.uuid("meeting_id"));
  }

  /** All circulations of a meeting: the first stands in its row. */
  static List<KeptCirculation> circulations(Row meeting, List<KeptCirculation> again) {
    LocalDate first = meeting.dayOrNull("circulated_on");
    if (first == null) {
      return List.of();
    }
    List<KeptCirculation> all = new ArrayList<>();
    all.add(
        new KeptCirculation(
            KeptCirculation.FIRST,
            new Circulation(first, meeting.texts("circulated_to")),
            Recorded.of(meeting, "circulation_")));
    all.addAll(again);
    return List.copyOf(all);
  }

  /** As {@link MeetingTaskStore} asks for it. */
  static @Nullable LocalDate outdatedSince(Row row, List<KeptCirculation> circulations) {
    if (circulations.isEmpty()) {
      return null;
    }
    KeptCirculation last = circulations.getLast();
    int sent = last.isFirst() ? row.integer("circulated_version") : last.number();
    return row.integer("corrected_version") > sent ? row.dayOrNull("corrected_on") : null;
  }

  /** That it was cancelled, or held; empty while it waits. */
  static Optional<TimelineEvent> event(Row row, Meeting meeting) {
    return switch (meeting) {
      case Booked _ -> Optional.empty();
      case Cancelled _ -> {
        Recorded recorded = Recorded.of(row, "cancellation_");
        yield Optional.of(
            new TimelineEvent("meeting-cancelled", recorded.at(), true, recorded, meeting.id()));
      }
      case Held held ->
          Optional.of(
              new TimelineEvent(
                  MeetingFile.HELD,
                  held.startsAt(),
                  true,
                  Recorded.of(row, "holding_"),
                  held.id()));
    };
  }

  static Meeting meeting(Row row, UUID id, List<Attendee> people) {
    return switch (row.value("state", MeetingState.class)) {
      case BOOKED -> new Booked(id, plan(row, people), row.integer("sequence"));
      case CANCELLED ->
          new Cancelled(
              id, plan(row, people), row.integer("sequence"), row.text("cancellation_reason"));
      case HELD ->
          new Held(
              id, row.value("kind", MeetingKind.class), holding(row, people), row.texts("agenda"));
    };
  }

  static Holding holding(Row row, List<Attendee> people) {
    return new Holding(
        row.instant("starts_at"),
        row.text("place"),
        row.text("chair"),
        people,
        row.text("minutes"),
        row.text("decisions"),
        row.dayOrNull("next_on"),
        row.truth("complex_case"));
  }

  private static Plan plan(Row row, List<Attendee> people) {
    return new Plan(
        row.value("kind", MeetingKind.class),
        row.instant("starts_at"),
        row.integer("duration_minutes"),
        row.text("place"),
        row.text("chair"),
        people.stream().map(Attendee::person).toList(),
        row.texts("agenda"));
  }
}
