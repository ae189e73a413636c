package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.strategymeeting.Meeting.Booked;
import safeguarding.lado.strategymeeting.Meeting.Cancelled;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.tenancy.Statements;

/** Writes meetings. Works only inside an authority's transaction. */
@Singleton
final class MeetingStore {
  private static final String INSERT_BOOKED =
      """
      INSERT INTO meeting (
          authority_code, id, allegation_id, state, kind, starts_at, duration_minutes, place, chair, agenda, sequence)
      VALUES (?, ?, ?, 'booked', ?, ?, ?, ?, ?, ?, 0)
      """;

  private static final String INSERT_HELD =
      """
      INSERT INTO meeting (
          authority_code, id, allegation_id, state, kind, starts_at, place, chair, agenda,
          minutes, decisions, next_on, complex_case,
          holding_recorded_at, holding_recorded_by, holding_recorded_by_name)
      VALUES (?, ?, ?, 'held', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_BOOKING =
      """
      INSERT INTO meeting_booking (
          authority_code, meeting_id, version, starts_at, place, recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CHANGE =
      """
      UPDATE meeting
      SET version = version + 1, kind = ?, starts_at = ?, duration_minutes = ?, place = ?, chair = ?,
          agenda = ?, sequence = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String CANCEL =
      """
      UPDATE meeting
      SET version = version + 1, state = 'cancelled', sequence = ?, cancellation_reason = ?,
          cancellation_recorded_at = ?, cancellation_recorded_by = ?, cancellation_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String HOLD =
      """
      UPDATE meeting
      SET version = version + 1, state = 'held', starts_at = ?, place = ?, chair = ?,
          minutes = ?, decisions = ?, next_on = ?, complex_case = ?,
          holding_recorded_at = ?, holding_recorded_by = ?, holding_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String NEXT =
      "UPDATE meeting SET version = version + 1 WHERE authority_code = ? AND id = ? AND version = ?";

  private static final String FORGET_PEOPLE =
      "DELETE FROM meeting_person WHERE authority_code = ? AND meeting_id = ?";

  private static final String INSERT_PERSON =
      """
      INSERT INTO meeting_person (authority_code, meeting_id, place, name, agency, email, number, attendance)
      VALUES (?, ?, ?, ?, ?, ?, nullif(?, 0), ?)
      """;

  private static final String HOLD_CASE_STILL =
      """
      SELECT a.id
      FROM meeting AS m
      JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
      WHERE m.authority_code = ? AND m.id = ?
      FOR SHARE OF a
      """;

  private final Statements statements;

  MeetingStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * Lets nobody change what is decided of the meeting's case, or when it was received, until the
   * transaction is over; false when there is none that the caller may see.
   */
  boolean holdCaseStill(UUID meeting) {
    return statements
        .find(HOLD_CASE_STILL, row -> row.uuid("id"), statements.authority(), meeting)
        .isPresent();
  }

  void insert(Booked booked, UUID allegation, Recorded recorded) {
    Plan plan = booked.plan();
    statements.update(
        INSERT_BOOKED,
        statements.authority(),
        booked.id(),
        allegation,
        plan.kind(),
        plan.startsAt(),
        plan.minutes(),
        plan.place(),
        plan.chair(),
        plan.agenda());
    writeDown(booked, 1, recorded);
    invite(booked);
  }

  void insert(Held held, UUID allegation, Recorded recorded) {
    Holding holding = held.holding();
    statements.update(
        INSERT_HELD,
        statements.authority(),
        held.id(),
        allegation,
        held.kind(),
        holding.heldAt(),
        holding.place(),
        holding.chair(),
        held.agenda(),
        holding.minutes(),
        holding.decisions(),
        holding.nextOn(),
        holding.complexCase(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    people(held.id(), holding.people());
  }

  /** False when the version has moved on, as of all that follow. */
  boolean change(Booked booked, MeetingFile from, Recorded recorded) {
    Plan plan = booked.plan();
    boolean changed =
        statements.update(
                CHANGE,
                plan.kind(),
                plan.startsAt(),
                plan.minutes(),
                plan.place(),
                plan.chair(),
                plan.agenda(),
                booked.sequence(),
                statements.authority(),
                booked.id(),
                from.version())
            == 1;
    if (changed) {
      if (!plan.startsAt().equals(from.meeting().startsAt())
          || !plan.place().equals(from.meeting().place())) {
        writeDown(booked, from.version() + 1, recorded);
      }
      invite(booked);
    }
    return changed;
  }

  boolean cancel(Cancelled cancelled, int version, Recorded recorded) {
    return statements.update(
            CANCEL,
            cancelled.sequence(),
            cancelled.reason(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            cancelled.id(),
            version)
        == 1;
  }

  boolean hold(Held held, int version, Recorded recorded) {
    Holding holding = held.holding();
    boolean saved =
        statements.update(
                HOLD,
                holding.heldAt(),
                holding.place(),
                holding.chair(),
                holding.minutes(),
                holding.decisions(),
                holding.nextOn(),
                holding.complexCase(),
                recorded.at(),
                recorded.subject(),
                recorded.name(),
                statements.authority(),
                held.id(),
                version)
            == 1;
    if (saved) {
      people(held.id(), holding.people());
    }
    return saved;
  }

  /** Counts a change that stands in another table. */
  boolean next(UUID meeting, int version) {
    return statements.update(NEXT, statements.authority(), meeting, version) == 1;
  }

  private void writeDown(Booked booked, int version, Recorded recorded) {
    statements.update(
        INSERT_BOOKING,
        statements.authority(),
        booked.id(),
        version,
        booked.startsAt(),
        booked.place(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  private void invite(Booked booked) {
    people(
        booked.id(), booked.plan().invited().stream().map(one -> new Attendee(one, null)).toList());
  }

  /** Writes the list of people anew. */
  void people(UUID meeting, List<Attendee> people) {
    statements.update(FORGET_PEOPLE, statements.authority(), meeting);
    List<@Nullable Object[]> rows =
        IntStream.range(0, people.size()).mapToObj(i -> row(meeting, i, people.get(i))).toList();
    statements.batch(INSERT_PERSON, rows);
  }

  private @Nullable Object[] row(UUID meeting, int place, Attendee attendee) {
    Person person = attendee.person();
    return new @Nullable Object[] {
      statements.authority(),
      meeting,
      place,
      person.name(),
      person.agency(),
      person.email(),
      person.number(),
      attendee.attendance()
    };
  }
}
