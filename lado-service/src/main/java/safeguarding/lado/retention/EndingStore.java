package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.retention.RetainedCase.Said;
import safeguarding.tenancy.Statements;

/** What is said about the end of allegations, and their end. Works only inside a transaction. */
@Singleton
final class EndingStore {
  private static final String PROPOSE =
      """
      INSERT INTO deletion_proposal (
          authority_code, id, allegation_id, proposed_reason,
          proposed_recorded_at, proposed_recorded_by, proposed_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String WITHDRAW =
      """
      UPDATE deletion_proposal
      SET withdrawn_reason = ?,
          withdrawn_recorded_at = ?, withdrawn_recorded_by = ?, withdrawn_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND withdrawn_recorded_at IS NULL
      """;

  private static final String HOLD =
      """
      INSERT INTO legal_hold (
          authority_code, id, allegation_id, placed_reason,
          placed_recorded_at, placed_recorded_by, placed_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String LIFT =
      """
      UPDATE legal_hold
      SET lifted_reason = ?, lifted_recorded_at = ?, lifted_recorded_by = ?, lifted_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND lifted_recorded_at IS NULL
      """;

  private static final String EVENTS =
      """
      SELECT 'legal-hold-placed' AS kind, placed_reason AS reason,
             placed_recorded_at AS recorded_at, placed_recorded_by AS recorded_by, placed_recorded_by_name AS recorded_by_name
      FROM legal_hold
      WHERE authority_code = ? AND allegation_id = ?
      UNION ALL
      SELECT 'legal-hold-lifted', lifted_reason, lifted_recorded_at, lifted_recorded_by, lifted_recorded_by_name
      FROM legal_hold
      WHERE authority_code = ? AND allegation_id = ? AND lifted_recorded_at IS NOT NULL
      UNION ALL
      SELECT 'deletion-proposed', proposed_reason, proposed_recorded_at, proposed_recorded_by, proposed_recorded_by_name
      FROM deletion_proposal
      WHERE authority_code = ? AND allegation_id = ?
      UNION ALL
      SELECT 'deletion-proposal-withdrawn', withdrawn_reason,
             withdrawn_recorded_at, withdrawn_recorded_by, withdrawn_recorded_by_name
      FROM deletion_proposal
      WHERE authority_code = ? AND allegation_id = ? AND withdrawn_recorded_at IS NOT NULL
      """;

  /** Of a restricted case nothing is told: to whom it is hidden its links were hidden too. */
  private static final String TELL_LINKED =
      """
      INSERT INTO deleted_link (authority_code, allegation_id, reference, recorded_at, recorded_by, recorded_by_name)
      SELECT a.authority_code, CASE l.allegation_id WHEN a.id THEN l.other_id ELSE l.allegation_id END, a.reference, ?, ?, ?
      FROM allegation AS a
      JOIN linked_case AS l ON l.authority_code = a.authority_code AND a.id IN (l.allegation_id, l.other_id)
      WHERE a.authority_code = ? AND a.id = ? AND NOT a.restricted AND l.undone_recorded_at IS NULL
      """;

  private final Statements statements;

  EndingStore(Statements statements) {
    this.statements = statements;
  }

  /** What was said about its end, also what was taken back; in no order. */
  List<TimelineEvent> events(UUID id) {
    List<Object> values = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      values.add(statements.authority());
      values.add(id);
    }
    return statements.list(
        EVENTS,
        row -> {
          Recorded recorded = Recorded.of(row, "");
          return new TimelineEvent(
              row.text("kind"), recorded.at(), true, recorded, null, row.text("reason"));
        },
        values.toArray());
  }

  void propose(RetainedCase kept, String reason, Recorded now) {
    say(PROPOSE, kept, reason, now);
  }

  void hold(RetainedCase kept, String reason, Recorded now) {
    say(HOLD, kept, reason, now);
  }

  private void say(String sql, RetainedCase kept, String reason, Recorded now) {
    statements.update(
        sql,
        statements.authority(),
        UUID.randomUUID(),
        kept.id(),
        reason,
        now.at(),
        now.subject(),
        now.name());
  }

  void withdraw(Said proposal, String reason, Recorded now) {
    end(WITHDRAW, proposal, reason, now);
  }

  void lift(Said hold, String reason, Recorded now) {
    end(LIFT, hold, reason, now);
  }

  private void end(String sql, Said said, String reason, Recorded now) {
    statements.update(
        sql, reason, now.at(), now.subject(), now.name(), statements.authority(), said.id());
  }

  /** Lets the cases that are linked to it say that it was deleted. */
  void tellLinked(RetainedCase kept, Recorded confirmed) {
    statements.update(
        TELL_LINKED,
        confirmed.at(),
        confirmed.subject(),
        confirmed.name(),
        statements.authority(),
        kept.id());
  }

  /** Deletes the case in every table of the service; its tombstone and its count stay. */
  void delete(RetainedCase kept, String ruleId, Recorded confirmed) {
    statements.find(
        "SELECT delete_allegation(?, ?, ?, ?, ?)",
        _ -> true,
        kept.id(),
        ruleId,
        confirmed.at(),
        confirmed.subject(),
        confirmed.name());
  }
}
