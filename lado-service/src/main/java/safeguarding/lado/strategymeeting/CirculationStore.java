package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The minutes that went out. Works only inside an authority's transaction. */
@Singleton
final class CirculationStore {
  private static final String CIRCULATE =
      """
      UPDATE meeting
      SET version = version + 1, circulated_version = version + 1, circulated_on = ?, circulated_to = ?, minutes = ?,
          circulation_recorded_at = ?, circulation_recorded_by = ?, circulation_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String INSERT_AGAIN =
      """
      INSERT INTO meeting_circulated_again (
          authority_code, meeting_id, version, allegation_id, circulated_on, circulated_to,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String AGAIN =
      """
      SELECT meeting_id, version, circulated_on, circulated_to, recorded_at, recorded_by, recorded_by_name
      FROM meeting_circulated_again
      WHERE authority_code = ? AND meeting_id = ANY (?::uuid[])
      ORDER BY meeting_id, version
      """;

  private static final String ONE = " WHERE authority_code = ? AND meeting_id = ? AND version = ?";

  /** The first stands with its meeting: it is kept as the others are. */
  private static final String KEEP_FIRST =
      PartVersions.keep(
          """
          (SELECT authority_code, id AS meeting_id, 0 AS version, allegation_id, circulated_on, circulated_to,
                  circulation_recorded_at AS recorded_at, circulation_recorded_by AS recorded_by,
                  circulation_recorded_by_name AS recorded_by_name
           FROM meeting
           WHERE authority_code = ? AND id = ?) AS part
          """);

  private static final String KEEP_AGAIN =
      PartVersions.keep("meeting_circulated_again AS part" + ONE);

  private static final String CORRECT_FIRST =
      "UPDATE meeting SET circulated_on = ?, circulated_to = ? WHERE authority_code = ? AND id = ?";

  private static final String CORRECT_AGAIN =
      "UPDATE meeting_circulated_again SET circulated_on = ?, circulated_to = ?" + ONE;

  private static final String WITHDRAW_FIRST =
      """
      UPDATE meeting
      SET circulated_version = 0, circulated_on = NULL, circulated_to = NULL,
          circulation_recorded_at = NULL, circulation_recorded_by = NULL, circulation_recorded_by_name = NULL
      WHERE authority_code = ? AND id = ?
      """;

  private static final String WITHDRAW_AGAIN = "DELETE FROM meeting_circulated_again" + ONE;

  private final Statements statements;
  private final MeetingStore meetings;

  CirculationStore(Statements statements, MeetingStore meetings) {
    this.statements = statements;
    this.meetings = meetings;
  }

  /** False when the version has moved on, as of all that follow. */
  boolean circulate(
      UUID id, int version, Circulation circulation, String minutes, Recorded recorded) {
    return statements.update(
            CIRCULATE,
            circulation.on(),
            circulation.to(),
            minutes,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            id,
            version)
        == 1;
  }

  /** The first time stands with the meeting, and meets its clock. */
  boolean circulateAgain(MeetingFile file, Circulation circulation, Recorded recorded) {
    UUID id = file.meeting().id();
    if (!meetings.next(id, file.version())) {
      return false;
    }
    statements.update(
        INSERT_AGAIN,
        statements.authority(),
        id,
        file.version() + 1,
        file.about().id(),
        circulation.on(),
        circulation.to(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    return true;
  }

  /** Writes what is right over what was recorded, which is kept. */
  boolean correct(MeetingFile file, KeptCirculation right, Why why) {
    if (!keep(file, right, why)) {
      return false;
    }
    Circulation circulation = right.circulation();
    UUID id = file.meeting().id();
    if (right.isFirst()) {
      statements.update(
          CORRECT_FIRST, circulation.on(), circulation.to(), statements.authority(), id);
    } else {
      statements.update(
          CORRECT_AGAIN,
          circulation.on(),
          circulation.to(),
          statements.authority(),
          id,
          right.number());
    }
    return true;
  }

  /** Takes back what was recorded, which is kept. */
  boolean withdraw(MeetingFile file, KeptCirculation taken, Why why) {
    if (!keep(file, taken, why)) {
      return false;
    }
    UUID id = file.meeting().id();
    if (taken.isFirst()) {
      statements.update(WITHDRAW_FIRST, statements.authority(), id);
    } else {
      statements.update(WITHDRAW_AGAIN, statements.authority(), id, taken.number());
    }
    return true;
  }

  private boolean keep(MeetingFile file, KeptCirculation kept, Why why) {
    String authority = statements.authority();
    UUID id = file.meeting().id();
    if (!meetings.next(id, file.version())) {
      return false;
    }
    if (kept.isFirst()) {
      statements.update(KEEP_FIRST, PartVersions.values(authority, why, authority, id));
    } else {
      statements.update(
          KEEP_AGAIN, PartVersions.values(authority, why, authority, id, kept.number()));
    }
    return true;
  }

  /** The times that corrected minutes of some meetings went out, in the order recorded. */
  Map<UUID, List<KeptCirculation>> again(MeetingRows rows, List<UUID> ids) {
    return statements
        .list(
            rows.query(AGAIN),
            row -> Map.entry(row.uuid("meeting_id"), kept(row)),
            rows.values(statements.authority(), ids))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** A row of those that went out again, or a version of any. */
  static KeptCirculation kept(Row row) {
    return new KeptCirculation(
        row.integer("version"),
        new Circulation(row.day("circulated_on"), row.texts("circulated_to")),
        Recorded.of(row, ""));
  }
}
