package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
  private static final String KEEP = PartVersions.keep(with(KeptRows.PEOPLE));

  private static final String KEEP_ALL = PartVersions.keep(with(KeptRows.values()));

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

  /** A meeting's own row, with rows of other tables inside it. */
  private static String with(KeptRows... parts) {
    return "(SELECT m.*, %s FROM meeting AS m WHERE m.authority_code = ? AND m.id = ?) AS part"
        .formatted(Stream.of(parts).map(KeptRows::collected).collect(joining(", ")));
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
