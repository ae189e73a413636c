package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The actions that meetings agree. Works only inside an authority's transaction. */
@Singleton
final class MeetingActionStore {
  private static final String INSERT_ACTION =
      """
      INSERT INTO meeting_action (
          authority_code, id, allegation_id, meeting_id, what, owner, due_on, recorded_at, recorded_by, recorded_by_name)
      SELECT authority_code, ?, allegation_id, id, ?, ?, ?, ?, ?, ?
      FROM meeting
      WHERE authority_code = ? AND id = ?
      """;

  private static final String COMPLETE_ACTION =
      """
      UPDATE meeting_action
      SET completed_on = ?, completion_recorded_at = ?, completion_recorded_by = ?, completion_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND completed_on IS NULL
      """;

  private static final String KEEP =
      PartVersions.keep("meeting_action AS part WHERE authority_code = ? AND id = ?");

  /** Whoever recorded that it was done is kept with that for as long as it is. */
  private static final String CORRECT =
      """
      UPDATE meeting_action
      SET what = ?, owner = ?, due_on = ?, completed_on = ?,
          completion_recorded_at = CASE WHEN ?::date IS NOT NULL THEN coalesce(completion_recorded_at, ?) END,
          completion_recorded_by = CASE WHEN ?::date IS NOT NULL THEN coalesce(completion_recorded_by, ?) END,
          completion_recorded_by_name = CASE WHEN ?::date IS NOT NULL THEN coalesce(completion_recorded_by_name, ?) END
      WHERE authority_code = ? AND id = ?
      """;

  private static final String WITHDRAW =
      "DELETE FROM meeting_action WHERE authority_code = ? AND id = ?";

  private static final String OF_ACTION =
      """
      SELECT t.meeting_id
      FROM meeting_action AS t
      JOIN allegation AS a ON a.authority_code = t.authority_code AND a.id = t.allegation_id
      WHERE t.authority_code = ? AND t.id = ?
      """;

  private static final String ACTIONS =
      """
      SELECT meeting_id, id, what, owner, due_on, completed_on, recorded_at, recorded_by, recorded_by_name,
             completion_recorded_at, completion_recorded_by, completion_recorded_by_name
      FROM meeting_action
      WHERE authority_code = ? AND meeting_id = ANY (?::uuid[])
      ORDER BY due_on, recorded_at, id
      """;

  private final Statements statements;
  private final MeetingStore meetings;

  MeetingActionStore(Statements statements, MeetingStore meetings) {
    this.statements = statements;
    this.meetings = meetings;
  }

  /** False when the meeting has moved on, as of {@link #complete}. */
  boolean add(Action action, UUID meeting, int version, Recorded recorded) {
    if (!meetings.next(meeting, version)) {
      return false;
    }
    return statements.update(
            INSERT_ACTION,
            action.id(),
            action.what(),
            action.owner(),
            action.dueOn(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            meeting)
        == 1;
  }

  boolean complete(Action action, UUID meeting, int version, Recorded recorded) {
    return meetings.next(meeting, version)
        && statements.update(
                COMPLETE_ACTION,
                action.completedOn(),
                recorded.at(),
                recorded.subject(),
                recorded.name(),
                statements.authority(),
                action.id())
            == 1;
  }

  /** Writes what is right over what was recorded, which is kept. */
  boolean correct(MeetingFile file, Action right, Why why) {
    if (!keep(file, right, why)) {
      return false;
    }
    LocalDate done = right.completedOn();
    Recorded recorded = why.recorded();
    statements.update(
        CORRECT,
        right.what(),
        right.owner(),
        right.dueOn(),
        done,
        done,
        recorded.at(),
        done,
        recorded.subject(),
        done,
        recorded.name(),
        statements.authority(),
        right.id());
    return true;
  }

  /** Takes back what was recorded, which is kept. */
  boolean withdraw(MeetingFile file, Action taken, Why why) {
    if (!keep(file, taken, why)) {
      return false;
    }
    statements.update(WITHDRAW, statements.authority(), taken.id());
    return true;
  }

  private boolean keep(MeetingFile file, Action action, Why why) {
    String authority = statements.authority();
    if (!meetings.next(file.meeting().id(), file.version())) {
      return false;
    }
    statements.update(KEEP, PartVersions.values(authority, why, authority, action.id()));
    return true;
  }

  /** The meeting that agreed an action; empty when the authority has no such action. */
  Optional<UUID> ofAction(UUID action) {
    return statements.find(
        OF_ACTION, row -> row.uuid("meeting_id"), statements.authority(), action);
  }

  /** The actions of some meetings, by their day. */
  Map<UUID, List<KeptAction>> of(MeetingRows rows, List<UUID> meetings) {
    return statements
        .list(
            rows.query(ACTIONS),
            row -> Map.entry(row.uuid("meeting_id"), kept(row)),
            rows.values(statements.authority(), meetings))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** A row, or a version of one. */
  static KeptAction kept(Row row) {
    LocalDate completedOn = row.dayOrNull("completed_on");
    return new KeptAction(
        new Action(
            row.uuid("id"), row.text("what"), row.text("owner"), row.day("due_on"), completedOn),
        Recorded.of(row, ""),
        completedOn == null ? null : Recorded.of(row, "completion_"));
  }
}
