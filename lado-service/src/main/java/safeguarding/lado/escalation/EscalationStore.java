package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What was raised with directors. Works only inside an authority's transaction. */
@Singleton
final class EscalationStore {
  private static final String INSERT =
      """
      INSERT INTO escalation (
          authority_code, id, allegation_id, raised_on, raised_to, reason, work_status_version,
          raised_recorded_at, raised_recorded_by, raised_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ANSWER =
      """
      UPDATE escalation
      SET answered_on = ?, answer = ?,
          answered_recorded_at = ?, answered_recorded_by = ?, answered_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND answered_on IS NULL
      """;

  private static final String ESCALATIONS =
      """
      SELECT id, raised_on, raised_to, reason, work_status_version,
             raised_recorded_at, raised_recorded_by, raised_recorded_by_name,
             answered_on, answer,
             answered_recorded_at, answered_recorded_by, answered_recorded_by_name,
             EXISTS (SELECT
                     FROM work_status AS w
                     WHERE w.authority_code = escalation.authority_code AND w.allegation_id = escalation.allegation_id
                       AND w.version = escalation.work_status_version AND cardinality(w.not_agreed) > 0) AS follows
      FROM escalation
      WHERE authority_code = ? AND allegation_id = ? %s
      ORDER BY raised_on DESC, raised_recorded_at DESC, id
      """;

  private static final String OPEN =
      """
      SELECT e.id, e.raised_on, a.id AS allegation_id
      FROM escalation AS e
      JOIN allegation AS a ON a.authority_code = e.authority_code AND a.id = e.allegation_id
      WHERE e.authority_code = ? AND e.answered_on IS NULL
      """;

  private final Statements statements;

  /** One that waits for its answer, with whose it is. */
  record Unanswered(UUID id, LocalDate raisedOn, UUID allegationId) {}

  EscalationStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * Raises it.
   *
   * @param workStatusVersion of the reinstatement that it came from; null where there is none
   */
  void insert(
      UUID id,
      CaseHead about,
      ToldEscalation raised,
      @Nullable Integer workStatusVersion,
      Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        id,
        about.id(),
        raised.raisedOn(),
        raised.raisedTo(),
        raised.reason(),
        workStatusVersion,
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  void answer(ToldAnswer answer, Recorded recorded) {
    statements.update(
        ANSWER,
        answer.answeredOn(),
        answer.answer(),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        statements.authority(),
        answer.escalationId());
  }

  /** The newest first; none, also where there is no such allegation. */
  List<Escalation> of(UUID allegationId) {
    return statements.list(
        ESCALATIONS.formatted(""), EscalationStore::read, statements.authority(), allegationId);
  }

  /**
   * What was raised of an entry of the adult's work, and waits for an answer.
   *
   * @param workStatusVersion its number
   */
  List<Escalation> waiting(UUID allegationId, int workStatusVersion) {
    return statements.list(
        ESCALATIONS.formatted("AND work_status_version = ? AND answered_on IS NULL"),
        EscalationStore::read,
        statements.authority(),
        allegationId,
        workStatusVersion);
  }

  /** All that wait for an answer, in any order. */
  List<Unanswered> open() {
    return statements.list(OPEN, EscalationStore::unanswered, statements.authority());
  }

  /** Those of some cases. */
  List<Unanswered> open(List<UUID> cases) {
    return statements.list(
        OPEN + "  AND a.id = ANY (?)", EscalationStore::unanswered, statements.authority(), cases);
  }

  private static Unanswered unanswered(Row row) {
    return new Unanswered(row.uuid("id"), row.day("raised_on"), row.uuid("allegation_id"));
  }

  private static Escalation read(Row row) {
    return read(row, row.truth("follows"));
  }

  /**
   * What a row says.
   *
   * @param follows whether the reinstatement that it came from is not agreed now
   */
  static Escalation read(Row row, boolean follows) {
    LocalDate answeredOn = row.dayOrNull("answered_on");
    return new Escalation(
        row.uuid("id"),
        row.day("raised_on"),
        row.text("raised_to"),
        row.text("reason"),
        row.integerOrNull("work_status_version"),
        follows,
        Recorded.of(row, "raised_"),
        answeredOn == null
            ? null
            : new Escalation.Answer(answeredOn, row.text("answer"), Recorded.of(row, "answered_")));
  }
}
