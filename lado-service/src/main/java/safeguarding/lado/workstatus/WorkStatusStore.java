package safeguarding.lado.workstatus;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What adults do at work. Works only inside an authority's transaction. */
@Singleton
final class WorkStatusStore {
  private static final String INSERT =
      """
      INSERT INTO work_status (
          authority_code, allegation_id, version, position, status, since, decided_by, lado, police,
          would_have_been_removed, notes, known_on, not_agreed, recorded_at, recorded_by,
          recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String STATUSES =
      """
      SELECT version, position, status, since, decided_by, lado, police, would_have_been_removed, notes,
             known_on, not_agreed, recorded_at, recorded_by, recorded_by_name
      FROM work_status
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY since DESC, version DESC
      """;

  private final Statements statements;

  WorkStatusStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * Writes an entry that {@link WorkStatusPolicy} has let through.
   *
   * @param position among those that one change of the allegation records, from 0
   * @param notAgreed null where nobody's agreement is asked
   */
  void insert(
      CaseHead about,
      int position,
      WorkStatusEntry entry,
      @Nullable List<NotAgreedReason> notAgreed,
      Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        about.id(),
        about.nextVersion(),
        position,
        entry.status(),
        entry.since(),
        entry.decidedBy(),
        entry.lado(),
        entry.police(),
        entry.wouldHaveBeenRemoved(),
        entry.notes(),
        entry.knownOn(),
        notAgreed,
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** The newest day first; none, also where there is no such allegation. */
  List<KeptWorkStatus> of(UUID allegationId) {
    return statements.list(STATUSES, WorkStatusStore::read, statements.authority(), allegationId);
  }

  static KeptWorkStatus read(Row row) {
    return new KeptWorkStatus(
        row.integer("version"),
        row.integer("position"),
        row.value("status", WorkStatus.class),
        row.day("since"),
        row.text("decided_by"),
        row.value("lado", Consultation.class),
        row.valueOrNull("police", Consultation.class),
        row.truth("would_have_been_removed"),
        row.text("notes"),
        row.dayOrNull("known_on"),
        row.textOrNull("not_agreed") == null
            ? null
            : row.values("not_agreed", NotAgreedReason.class),
        Recorded.of(row, ""));
  }
}
