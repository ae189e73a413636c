package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.tenancy.Statements;

/**
 * Meetings that were held put right, or taken back with all that came of them; what stood is kept.
 * Works only inside an authority's transaction.
 */
@Singleton
final class MeetingCorrectionStore {
  private static final String KEEP =
      PartVersions.keep(
          """
          (SELECT m.*,
                  (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.place)
                   FROM meeting_person AS p
                   WHERE p.authority_code = m.authority_code AND p.meeting_id = m.id) AS people
           FROM meeting AS m
           WHERE m.authority_code = ? AND m.id = ?) AS part
          """);

  /** The same with everything else that is on record of it. */
  private static final String KEEP_ALL =
      PartVersions.keep(
          """
          (SELECT m.*,
                  (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.place)
                   FROM meeting_person AS p
                   WHERE p.authority_code = m.authority_code AND p.meeting_id = m.id) AS people,
                  (SELECT jsonb_agg(to_jsonb(t) ORDER BY t.due_on, t.recorded_at, t.id)
                   FROM meeting_action AS t
                   WHERE t.authority_code = m.authority_code AND t.meeting_id = m.id) AS actions,
                  (SELECT jsonb_agg(to_jsonb(g) ORDER BY g.version)
                   FROM meeting_circulated_again AS g
                   WHERE g.authority_code = m.authority_code AND g.meeting_id = m.id) AS again,
                  (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.version, r.place)
                   FROM meeting_reply AS r
                   WHERE r.authority_code = m.authority_code AND r.meeting_id = m.id) AS replies,
                  (SELECT jsonb_agg(to_jsonb(b) ORDER BY b.version)
                   FROM meeting_booking AS b
                   WHERE b.authority_code = m.authority_code AND b.meeting_id = m.id) AS bookings
           FROM meeting AS m
           WHERE m.authority_code = ? AND m.id = ?) AS part
          """);

  private static final String CORRECT =
      """
      UPDATE meeting
      SET kind = ?, starts_at = ?, place = ?, chair = ?, minutes = ?, decisions = ?, next_on = ?, complex_case = ?,
          corrected_version = ?, corrected_on = ?
      WHERE authority_code = ? AND id = ?
      """;

  /** What refers to the meeting goes before it. */
  private static final List<String> WITHDRAW =
      List.of(
          "DELETE FROM meeting_reply WHERE authority_code = ? AND meeting_id = ?",
          "DELETE FROM meeting_circulated_again WHERE authority_code = ? AND meeting_id = ?",
          "DELETE FROM meeting_action WHERE authority_code = ? AND meeting_id = ?",
          "DELETE FROM meeting_person WHERE authority_code = ? AND meeting_id = ?",
          "DELETE FROM meeting_booking WHERE authority_code = ? AND meeting_id = ?",
          "DELETE FROM meeting WHERE authority_code = ? AND id = ?");

  private final Statements statements;
  private final MeetingStore meetings;

  MeetingCorrectionStore(Statements statements, MeetingStore meetings) {
    this.statements = statements;
    this.meetings = meetings;
  }

  /**
   * Writes what is right over what was recorded, which is kept; false when the version has moved
   * on.
   */
  boolean correct(MeetingFile from, Held right, Why why) {
    String authority = statements.authority();
    UUID id = from.meeting().id();
    if (!meetings.next(id, from.version())) {
      return false;
    }
    statements.update(KEEP, PartVersions.values(authority, why, authority, id));
    Holding holding = right.holding();
    statements.update(
        CORRECT,
        right.kind(),
        holding.heldAt(),
        holding.place(),
        holding.chair(),
        holding.minutes(),
        holding.decisions(),
        holding.nextOn(),
        holding.complexCase(),
        why.version(),
        LondonTime.dateOf(why.recorded().at()),
        authority,
        id);
    meetings.people(id, holding.people());
    return true;
  }

  /** Takes a meeting back with all that came of it; false when the version has moved on. */
  boolean withdraw(MeetingFile from, Why why) {
    String authority = statements.authority();
    UUID id = from.meeting().id();
    if (!meetings.next(id, from.version())) {
      return false;
    }
    statements.update(KEEP_ALL, PartVersions.values(authority, why, authority, id));
    WITHDRAW.forEach(sql -> statements.update(sql, authority, id));
    return true;
  }
}
