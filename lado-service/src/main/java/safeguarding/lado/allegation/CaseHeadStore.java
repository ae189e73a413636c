package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Finds allegations and counts their changes. Works only inside an authority's transaction. */
@Singleton
final class CaseHeadStore {
  private static final String FIND =
      """
      SELECT id, reference, version, state, received_on, adult_setting, adult_work_status, decided_on,
             concluded_on, enquiry_outcome
      FROM allegation
      WHERE authority_code = ?
      """;

  private static final String COUNT =
      """
      UPDATE allegation
      SET version = version + 1
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private final Statements statements;

  CaseHeadStore(Statements statements) {
    this.statements = statements;
  }

  /** The allegation with this id; empty when the authority has none. */
  Optional<CaseHead> find(UUID id) {
    return statements.find(FIND + "AND id = ?", CaseHeadStore::read, statements.authority(), id);
  }

  /** The allegation with this reference; empty when the authority has none. */
  Optional<CaseHead> find(String reference) {
    return statements.find(
        FIND + "AND reference = ?", CaseHeadStore::read, statements.authority(), reference);
  }

  /** Counts a change; false when the version has moved on. */
  boolean count(CaseHead kept) {
    return statements.update(COUNT, statements.authority(), kept.id(), kept.version()) == 1;
  }

  private static CaseHead read(Row row) {
    return new CaseHead(
        row.uuid("id"),
        row.text("reference"),
        row.integer("version"),
        row.value("state", AllegationState.class),
        row.day("received_on"),
        row.text("adult_setting"),
        row.valueOrNull("adult_work_status", WorkStatus.class),
        row.dayOrNull("decided_on"),
        row.dayOrNull("concluded_on"),
        row.valueOrNull("enquiry_outcome", AllegationOutcome.class));
  }
}
