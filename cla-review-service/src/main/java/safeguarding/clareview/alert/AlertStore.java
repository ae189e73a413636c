package safeguarding.clareview.alert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.clareview.alert.Alert.Answered;
import safeguarding.clareview.alert.Alert.Noted;
import safeguarding.clareview.alert.Alert.Raised;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of practice alerts. Works only inside an authority's transaction. */
@Singleton
final class AlertStore {
  private static final String INSERT =
      """
      INSERT INTO practice_alert (
          authority_code, id, reference, state, child_id, subject, kind, theme, raised_on, team, summary, asked,
          raising_recorded_at, raising_recorded_by, raising_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_ANSWER =
      """
      UPDATE practice_alert
      SET version = version + 1, state = 'answered', answered_on = ?, answered_by = ?, answer = ?,
          answer_recorded_at = ?, answer_recorded_by = ?, answer_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FIND =
      """
      SELECT id, reference, version, state, child_id, subject, theme, raised_on, team, summary, asked,
             raising_recorded_at, raising_recorded_by, raising_recorded_by_name,
             answered_on, answered_by, answer, answer_recorded_at, answer_recorded_by, answer_recorded_by_name
      FROM practice_alert
      """;

  private static final String FILTER =
      """
      WHERE authority_code = ?
        AND (cardinality(?::text[]) = 0 OR state = ANY (?::text[]))
        AND (cardinality(?::text[]) = 0 OR theme = ANY (?::text[]))
      """;

  private static final String NEWEST_FIRST =
      """
        AND (raised_on, id) < (?::date, ?::uuid)
      ORDER BY raised_on DESC, id DESC
      LIMIT ?
      """;

  private static final UUID HIGHEST = new UUID(-1, -1);

  private final Statements statements;

  AlertStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes an alert. */
  void insert(Alert alert, String reference, Recorded recorded) {
    Raising raising = alert.raising();
    statements.update(
        INSERT,
        statements.authority(),
        alert.id(),
        reference,
        alert.state(),
        raising.childId(),
        raising.subject(),
        alert.kind(),
        raising.theme(),
        raising.raisedOn(),
        raising.team(),
        raising.summary(),
        raising.asked(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** Writes the answer over this version; false when the version has moved on. */
  boolean saveAnswer(Answered alert, int version, Recorded recorded) {
    return statements.update(
            SAVE_ANSWER,
            alert.answer().answeredOn(),
            alert.answer().answeredBy(),
            alert.answer().answer(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            alert.id(),
            version)
        == 1;
  }

  /** The alert with this id; empty when the authority has none. */
  Optional<AlertRecord> find(UUID id) {
    return statements.find(
        FIND + "WHERE authority_code = ? AND id = ?", AlertStore::read, statements.authority(), id);
  }

  /** A child's alerts, newest first. */
  List<AlertRecord> ofChild(UUID childId) {
    return statements.list(
        FIND + "WHERE authority_code = ? AND child_id = ? ORDER BY raised_on DESC, id DESC",
        AlertStore::read,
        statements.authority(),
        childId);
  }

  /** Every concern that waits for its answer, oldest first. */
  List<AlertRecord> open() {
    return statements.list(
        FIND + "WHERE authority_code = ? AND state = 'raised' ORDER BY raised_on, id",
        AlertStore::read,
        statements.authority());
  }

  /** So many after the place, newest first; from the beginning without one. */
  List<AlertRecord> list(AlertFilter filter, Optional<AlertPlace> after, int limit) {
    return statements.list(
        FIND + FILTER + NEWEST_FIRST,
        AlertStore::read,
        statements.authority(),
        filter.states(),
        filter.states(),
        filter.themes(),
        filter.themes(),
        after.<Object>map(AlertPlace::raisedOn).orElse("infinity"),
        after.map(AlertPlace::id).orElse(HIGHEST),
        limit);
  }

  /** How many the filter lets through. */
  int count(AlertFilter filter) {
    return statements
        .list(
            "SELECT count(*) AS found FROM practice_alert\n" + FILTER,
            row -> (int) row.count("found"),
            statements.authority(),
            filter.states(),
            filter.states(),
            filter.themes(),
            filter.themes())
        .getFirst();
  }

  private static AlertRecord read(Row row) {
    UUID id = row.uuid("id");
    AlertState state = row.value("state", AlertState.class);
    Raising raising =
        new Raising(
            row.uuid("child_id"),
            row.value("subject", ReviewSubject.class),
            row.value("theme", AlertTheme.class),
            row.day("raised_on"),
            row.text("team"),
            row.text("summary"),
            row.text("asked"));
    Alert alert =
        switch (state) {
          case RAISED -> new Raised(id, raising);
          case ANSWERED -> new Answered(id, raising, answer(row));
          case NOTED -> new Noted(id, raising);
        };
    return new AlertRecord(
        alert,
        row.text("reference"),
        row.integer("version"),
        Recorded.of(row, "raising_"),
        state == AlertState.ANSWERED ? Recorded.of(row, "answer_") : null);
  }

  private static Answer answer(Row row) {
    return new Answer(row.day("answered_on"), row.text("answered_by"), row.text("answer"));
  }
}
