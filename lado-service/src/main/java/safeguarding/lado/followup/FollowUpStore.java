package safeguarding.lado.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** What is done after allegations. Works only inside an authority's transaction. */
@Singleton
final class FollowUpStore {
  private static final String INSERT =
      """
      INSERT INTO follow_up (
          authority_code, allegation_id, version, kind, standing, happened_on, by_whom, what, reference, regulator,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String FOLLOW_UPS =
      """
      SELECT version, kind, standing, happened_on, by_whom, what, reference, regulator,
             recorded_at, recorded_by, recorded_by_name
      FROM follow_up
      WHERE authority_code = ? AND allegation_id = ?
      ORDER BY version DESC
      """;

  private static final String OF_ALL = referralsToMake("");
  private static final String OF_SOME = referralsToMake("AND allegation_id = ANY (?)");

  private final Statements statements;

  /** A case whose adult was removed and not yet referred. */
  record ReferralToMake(UUID allegationId, LocalDate removedOn) {}

  FollowUpStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes an entry that {@link FollowUpPolicy} has let through. */
  void insert(CaseHead about, FollowUp entry, Recorded recorded) {
    statements.update(
        INSERT,
        statements.authority(),
        about.id(),
        about.nextVersion(),
        entry.kind(),
        entry.standing(),
        entry.happenedOn(),
        entry.by(),
        entry.what(),
        entry.reference(),
        entry.regulator(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
  }

  /** The newest entry first; none, also where there is no such allegation. */
  List<KeptFollowUp> of(UUID allegationId) {
    return statements.list(FOLLOW_UPS, FollowUpStore::read, statements.authority(), allegationId);
  }

  /** Every referral to the DBS that is to be made, in any order. */
  List<ReferralToMake> referralsToMake() {
    String authority = statements.authority();
    return statements.list(
        OF_ALL, FollowUpStore::toMake, authority, authority, authority, authority);
  }

  /** Those of some cases. */
  List<ReferralToMake> referralsToMake(List<UUID> cases) {
    String authority = statements.authority();
    return statements.list(
        OF_SOME, FollowUpStore::toMake, authority, cases, authority, cases, authority, authority);
  }

  /**
   * The same as {@link DbsReferral} says of one case: neither made, nor, by the last word about it,
   * not needed. Most were made, and they go before anything else is looked up.
   */
  private static String referralsToMake(String ofCases) {
    return """
    WITH not_made AS MATERIALIZED (
          SELECT w.allegation_id, w.since
          FROM (SELECT allegation_id, since
                FROM work_status
                WHERE authority_code = ? AND (status = 'dismissed' OR would_have_been_removed) %1$s
                UNION ALL
                SELECT allegation_id, closed_on
                FROM strand
                WHERE authority_code = ? AND result IN ('dismissed', 'resigned-before-end', 'services-ceased') %1$s) AS w
          WHERE NOT EXISTS (
              SELECT
              FROM follow_up AS made
              WHERE made.authority_code = ? AND made.allegation_id = w.allegation_id
                AND made.kind = 'dbs-referral' AND made.standing = 'done'))
    SELECT a.id, min(n.since) AS first_on
    FROM not_made AS n
    JOIN allegation AS a ON a.authority_code = ? AND a.id = n.allegation_id
    WHERE coalesce((SELECT said.standing
                    FROM follow_up AS said
                    WHERE said.authority_code = a.authority_code AND said.allegation_id = a.id
                      AND said.kind = 'dbs-referral'
                    ORDER BY said.version DESC
                    LIMIT 1), '') <> 'not-needed'
    GROUP BY a.id
    """
        .formatted(ofCases);
  }

  private static ReferralToMake toMake(Row row) {
    return new ReferralToMake(row.uuid("id"), row.day("first_on"));
  }

  static KeptFollowUp read(Row row) {
    return new KeptFollowUp(
        row.integer("version"),
        row.value("kind", FollowUpKind.class),
        row.value("standing", FollowUpStanding.class),
        row.day("happened_on"),
        row.text("by_whom"),
        row.text("what"),
        row.text("reference"),
        row.valueOrNull("regulator", Regulator.class),
        Recorded.of(row, ""));
  }
}
