package safeguarding.lado.adult;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.adultmatching.BirthDate;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.Adult;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.AllegationState;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.EmploymentKind;
import safeguarding.lado.allegation.Sector;
import safeguarding.lado.allegation.SettingKind;
import safeguarding.lado.allegation.WorkStatus;
import safeguarding.lado.allegation.Workplace;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Which allegation is about whom. Works only inside an authority's transaction. */
@Singleton
final class AdultStore {
  private static final String ALLEGATIONS =
      """
      SELECT id, adult_id, reference, received_at, state, enquiry_outcome,
             adult_given_names, adult_family_name, adult_other_names,
             adult_birth_year, adult_birth_month, adult_birth_day,
             adult_role, adult_setting, adult_employment,
             adult_sector, adult_setting_kind, adult_setting_urn,
             adult_other_work, adult_own_children, adult_qualifications_body, adult_work_status, adult_own_role
      FROM allegation
      WHERE authority_code = ? AND adult_id = ANY (?::uuid[])
      ORDER BY received_at DESC, id DESC
      """;

  private static final String FIND =
      """
      SELECT a.id, a.version, a.adult_id,
             EXISTS (SELECT
                     FROM allegation AS other
                     WHERE other.authority_code = a.authority_code AND other.adult_id = a.adult_id
                       AND other.id <> a.id) AS shared,
             ARRAY(SELECT n.adult_id::text
                   FROM adult_not_same AS n
                   WHERE n.authority_code = a.authority_code AND n.allegation_id = a.id
                     AND n.undone_recorded_at IS NULL) AS not_same
      FROM allegation AS a
      WHERE a.authority_code = ? AND a.id = ?
      """;

  private static final String MOVE =
      """
      UPDATE allegation
      SET version = version + 1, adult_id = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String INSERT_LINK =
      """
      INSERT INTO adult_link (
          authority_code, allegation_id, version, from_adult_id, to_adult_id, undoes_link,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_NOT_SAME =
      """
      INSERT INTO adult_not_same (
          authority_code, allegation_id, adult_id, version,
          marked_recorded_at, marked_recorded_by, marked_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UNDO_NOT_SAME =
      """
      UPDATE adult_not_same
      SET undone_recorded_at = ?, undone_recorded_by = ?, undone_recorded_by_name = ?
      WHERE authority_code = ? AND allegation_id = ? AND adult_id = ? AND undone_recorded_at IS NULL
      """;

  /**
   * Who is older than the contact was known when it was logged. LIMIT keeps the first adult a plain
   * column: a subquery in the comparison would lose the index under row-level security.
   */
  private static final String EVENTS =
      """
      SELECT CASE WHEN undoes_link THEN 'adult-link-undone' ELSE 'adult-linked' END AS kind,
             recorded_at, recorded_by, recorded_by_name
      FROM adult_link
      WHERE authority_code = ? AND allegation_id = ?
      UNION ALL
      SELECT 'adult-linked', a.contact_recorded_at, a.contact_recorded_by, a.contact_recorded_by_name
      FROM (
          SELECT authority_code, contact_recorded_at, contact_recorded_by, contact_recorded_by_name,
                 coalesce(
                     (SELECT l.from_adult_id
                      FROM adult_link AS l
                      WHERE l.authority_code = allegation.authority_code AND l.allegation_id = allegation.id
                      ORDER BY l.version
                      LIMIT 1),
                     adult_id) AS first_id
          FROM allegation
          WHERE authority_code = ? AND id = ?
          LIMIT 1) AS a
      JOIN adult AS first ON first.authority_code = a.authority_code AND first.id = a.first_id
      WHERE first.recorded_at < a.contact_recorded_at
      UNION ALL
      SELECT 'adult-marked-not-same', marked_recorded_at, marked_recorded_by, marked_recorded_by_name
      FROM adult_not_same
      WHERE authority_code = ? AND allegation_id = ?
      UNION ALL
      SELECT 'adult-not-same-undone', undone_recorded_at, undone_recorded_by, undone_recorded_by_name
      FROM adult_not_same
      WHERE authority_code = ? AND allegation_id = ? AND undone_recorded_at IS NOT NULL
      """;

  private final Statements statements;

  AdultStore(Statements statements) {
    this.statements = statements;
  }

  /** Every allegation about these adults, newest first. */
  List<AdultAllegation> allegations(Collection<UUID> adults) {
    return adults.isEmpty()
        ? List.of()
        : statements.list(
            ALLEGATIONS, AdultStore::read, statements.authority(), List.copyOf(adults));
  }

  /** What people decided about who the adult of this allegation is, in any order. */
  List<TimelineEvent> events(UUID allegationId) {
    String authority = statements.authority();
    return statements.list(
        EVENTS,
        row -> {
          Recorded recorded = Recorded.of(row, "");
          return new TimelineEvent(row.text("kind"), recorded.at(), true, recorded, null);
        },
        authority,
        allegationId,
        authority,
        allegationId,
        authority,
        allegationId,
        authority,
        allegationId);
  }

  /** Who the adult of this allegation is; empty when the authority has no such allegation. */
  Optional<AdultOfAllegation> find(UUID allegationId) {
    return statements.find(
        FIND,
        row ->
            new AdultOfAllegation(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("adult_id"),
                row.truth("shared"),
                row.texts("not_same").stream().map(UUID::fromString).collect(Collectors.toSet())),
        statements.authority(),
        allegationId);
  }

  /** The allegation is about this adult from now on; false when the version has moved on. */
  boolean link(AdultOfAllegation kept, UUID to, Recorded recorded) {
    return move(kept, to, false, recorded);
  }

  /** The adult of the allegation is this new one; false when the version has moved on. */
  boolean unlink(AdultOfAllegation kept, UUID to, Recorded recorded) {
    return move(kept, to, true, recorded);
  }

  private boolean move(AdultOfAllegation kept, UUID to, boolean undoes, Recorded recorded) {
    if (!next(kept, to)) {
      return false;
    }
    statements.update(
        INSERT_LINK,
        statements.authority(),
        kept.allegationId(),
        kept.version() + 1,
        kept.adultId(),
        to,
        undoes,
        recorded.at(),
        recorded.subject(),
        recorded.name());
    return true;
  }

  /** Marks the adult as somebody else; false when the version has moved on. */
  boolean markNotSame(AdultOfAllegation kept, UUID adult, Recorded recorded) {
    if (!next(kept, kept.adultId())) {
      return false;
    }
    statements.update(
        INSERT_NOT_SAME,
        statements.authority(),
        kept.allegationId(),
        adult,
        kept.version() + 1,
        recorded.at(),
        recorded.subject(),
        recorded.name());
    return true;
  }

  /** Undoes the mark; false when the version has moved on. */
  boolean unmarkNotSame(AdultOfAllegation kept, UUID adult, Recorded recorded) {
    return next(kept, kept.adultId())
        && statements.update(
                UNDO_NOT_SAME,
                recorded.at(),
                recorded.subject(),
                recorded.name(),
                statements.authority(),
                kept.allegationId(),
                adult)
            == 1;
  }

  private boolean next(AdultOfAllegation kept, UUID adult) {
    return statements.update(
            MOVE, adult, statements.authority(), kept.allegationId(), kept.version())
        == 1;
  }

  private static AdultAllegation read(Row row) {
    return new AdultAllegation(
        row.uuid("id"),
        row.uuid("adult_id"),
        row.text("reference"),
        row.instant("received_at"),
        row.value("state", AllegationState.class),
        row.valueOrNull("enquiry_outcome", AllegationOutcome.class),
        told(row));
  }

  private static Adult told(Row row) {
    return new Adult(
        row.text("adult_given_names"),
        row.text("adult_family_name"),
        row.texts("adult_other_names"),
        BirthDate.of(
            row.integerOrNull("adult_birth_year"),
            row.integerOrNull("adult_birth_month"),
            row.integerOrNull("adult_birth_day")),
        row.value("adult_role", AdultRole.class),
        Objects.requireNonNullElse(row.textOrNull("adult_own_role"), ""),
        row.text("adult_setting"),
        row.valueOrNull("adult_employment", EmploymentKind.class),
        new Workplace(
            row.valueOrNull("adult_sector", Sector.class),
            row.valueOrNull("adult_setting_kind", SettingKind.class),
            row.text("adult_setting_urn")),
        new Background(
            row.text("adult_other_work"),
            row.text("adult_own_children"),
            row.text("adult_qualifications_body"),
            row.valueOrNull("adult_work_status", WorkStatus.class)));
  }
}
