package safeguarding.lado.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.retention.RetainedCase.Said;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What says how long allegations are kept. Works only inside an authority's transaction. */
@Singleton
final class RetentionStore {
  /** A row for each contact about the adult of a case. */
  private static final String CASES =
      """
      SELECT a.id, a.version, a.reference, a.state, a.received_on,
             told.received_on AS told_on, told.adult_birth_year, told.adult_birth_month, told.adult_birth_day,
             told.state NOT IN ('closed', 'concluded')
                 OR EXISTS (SELECT
                            FROM legal_hold AS other
                            WHERE other.authority_code = told.authority_code AND other.allegation_id = told.id
                              AND other.lifted_recorded_at IS NULL) AS needed,
             p.id AS proposal_id, p.proposed_reason, p.proposed_recorded_at, p.proposed_recorded_by,
             p.proposed_recorded_by_name,
             h.id AS hold_id, h.placed_reason, h.placed_recorded_at, h.placed_recorded_by, h.placed_recorded_by_name
      FROM allegation AS a
      JOIN allegation AS told ON told.authority_code = a.authority_code AND told.adult_id = a.adult_id
      LEFT JOIN deletion_proposal AS p
        ON p.authority_code = a.authority_code AND p.allegation_id = a.id AND p.withdrawn_recorded_at IS NULL
      LEFT JOIN legal_hold AS h
        ON h.authority_code = a.authority_code AND h.allegation_id = a.id AND h.lifted_recorded_at IS NULL
      WHERE a.authority_code = ?
      """;

  /**
   * Settled cases whose day may have come: of the adult no contact is younger than ten years, and
   * the youngest that they can be has passed the youngest pension age. Whose year of birth no
   * contact tells was sixteen at the first ({@link RetentionPolicy}).
   */
  private static final String MAY_BE_OVER =
      """
      SELECT old.id
      FROM allegation AS old
      CROSS JOIN LATERAL (
          SELECT max(t.adult_birth_year) AS born, min(t.received_on) AS first_on, max(t.received_on) AS last_on
          FROM allegation AS t
          WHERE t.authority_code = ? AND t.adult_id = old.adult_id) AS known
      WHERE old.authority_code = ?
        AND old.state IN ('closed', 'concluded')
        AND old.received_on <= ?
        AND old.adult_id IN (
            SELECT adult_id
            FROM allegation
            WHERE authority_code = ? AND adult_birth_year <= ? AND received_on <= ?
            UNION ALL
            SELECT adult_id
            FROM allegation
            WHERE authority_code = ? AND adult_birth_year IS NULL AND received_on <= ?)
        AND known.last_on <= ?
        AND (known.born <= ? OR (known.born IS NULL AND known.first_on <= ?))
      ORDER BY old.received_on, old.id
      LIMIT ?
      """;

  private static final String DELETED =
      """
      SELECT reference, year, rule_id,
             proposed_recorded_at, proposed_recorded_by, proposed_recorded_by_name,
             confirmed_recorded_at, confirmed_recorded_by, confirmed_recorded_by_name
      FROM deleted_allegation
      WHERE authority_code = ? AND reference = ?
      """;

  private final Statements statements;

  RetentionStore(Statements statements) {
    this.statements = statements;
  }

  /** The case with this id; empty when there is none for the caller. */
  Optional<RetainedCase> find(UUID id) {
    return cases("  AND a.id = ?", id).stream().findFirst();
  }

  /**
   * Cases whose day may have come, in no order; the policy says of which it has.
   *
   * @param most so many, those of the oldest contacts
   */
  List<RetainedCase> mayBeOver(LocalDate today, int most) {
    String authority = statements.authority();
    LocalDate tenYearsAgo = today.minusYears(RetentionPolicy.YEARS);
    int born = today.getYear() - StatePensionAge.YOUNGEST;
    LocalDate sixteen = LocalDate.of(born + RetentionPolicy.YOUNGEST, 12, 31);
    List<UUID> ids =
        statements.list(
            MAY_BE_OVER,
            row -> row.uuid("id"),
            authority,
            authority,
            tenYearsAgo,
            authority,
            born,
            tenYearsAgo,
            authority,
            sixteen,
            tenYearsAgo,
            born,
            sixteen,
            most);
    return ids.isEmpty() ? List.of() : cases("  AND a.id = ANY (?)", ids);
  }

  private List<RetainedCase> cases(String which, Object... values) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(statements.authority());
    all.addAll(List.of(values));
    Map<UUID, RetainedCase> cases = new LinkedHashMap<>();
    for (RetainedCase row : statements.list(CASES + which, RetentionStore::read, all.toArray())) {
      cases.merge(row.id(), row, RetentionStore::together);
    }
    return List.copyOf(cases.values());
  }

  private static RetainedCase together(RetainedCase one, RetainedCase other) {
    List<TellingFacts> tellings = new ArrayList<>(one.tellings());
    tellings.addAll(other.tellings());
    return new RetainedCase(
        one.id(),
        one.version(),
        one.reference(),
        one.receivedOn(),
        one.open(),
        tellings,
        one.proposal(),
        one.hold());
  }

  private static RetainedCase read(Row row) {
    return new RetainedCase(
        row.uuid("id"),
        row.integer("version"),
        row.text("reference"),
        row.day("received_on"),
        row.value("state", AllegationState.class).isOpen(),
        List.of(
            new TellingFacts(
                row.day("told_on"),
                BirthDate.of(
                    row.integerOrNull("adult_birth_year"),
                    row.integerOrNull("adult_birth_month"),
                    row.integerOrNull("adult_birth_day")),
                row.truth("needed"))),
        said(row, "proposal_id", "proposed_"),
        said(row, "hold_id", "placed_"));
  }

  private static @Nullable Said said(Row row, String id, String what) {
    UUID said = row.uuidOrNull(id);
    return said == null ? null : new Said(said, row.text(what + "reason"), Recorded.of(row, what));
  }

  /** What is left of the record that had this reference; empty when none was deleted. */
  Optional<Tombstone> deleted(String reference) {
    return statements.find(
        DELETED,
        row ->
            new Tombstone(
                row.text("reference"),
                row.integer("year"),
                row.text("rule_id"),
                Recorded.of(row, "proposed_"),
                Recorded.of(row, "confirmed_")),
        statements.authority(),
        reference);
  }
}
