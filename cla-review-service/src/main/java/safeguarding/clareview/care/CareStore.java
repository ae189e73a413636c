package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.clareview.care.AdmissionStore.KeptAppointment;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePeriod.Open;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of periods of care and their episodes. Works only inside an authority's transaction. */
@Singleton
final class CareStore {
  private static final String INSERT =
      """
      INSERT INTO care_period (
          authority_code, id, child_id, state, started_on, short_breaks, need, notified_on, iro, iro_appointed_on,
          start_recorded_at, start_recorded_by, start_recorded_by_name, ceased_on, end_reason, last_episode,
          end_recorded_at, end_recorded_by, end_recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_EPISODE =
      """
      INSERT INTO episode (
          authority_code, care_period_id, number, started_on, reason, legal_status, placement_type, provider,
          in_area, distance_miles, recorded_at, recorded_by, recorded_by_name, ended_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String END_EPISODE =
      """
      UPDATE episode SET ended_on = ?
      WHERE authority_code = ? AND care_period_id = ? AND number = ?
      """;

  /** Says the number of the last episode where the period has ended. */
  private static final String SAVE_EPISODE =
      """
      UPDATE care_period
      SET version = version + 1, last_episode = CASE WHEN state = 'ceased' THEN ? END
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_END =
      """
      UPDATE care_period
      SET version = version + 1, state = 'ceased', ceased_on = ?, end_reason = ?, last_episode = ?,
          end_recorded_at = ?, end_recorded_by = ?, end_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String FIND =
      """
      SELECT id, version, child_id, state, need, notified_on, notified_recorded_at, notified_recorded_by,
             notified_recorded_by_name, ceased_on, end_reason, end_recorded_at, end_recorded_by, end_recorded_by_name
      FROM care_period
      """;

  private static final String FIND_EPISODES =
      """
      SELECT started_on, reason, legal_status, placement_type, provider, in_area, distance_miles,
             recorded_at, recorded_by, recorded_by_name
      FROM episode
      WHERE authority_code = ? AND care_period_id = ?
      ORDER BY number
      """;

  private final Statements statements;
  private final AdmissionStore admissions;

  CareStore(Statements statements, AdmissionStore admissions) {
    this.statements = statements;
    this.admissions = admissions;
  }

  /** An episode and who wrote it down when. */
  private record KeptEpisode(Episode episode, Recorded recorded) {}

  /** Writes a period with its first episode, as it begins; the child may come after it. */
  void insert(CarePeriod period, Recorded recorded) {
    Admission admission = period.admission();
    Optional<IroAppointment> officer = admission.officer();
    CareEnding ending = ending(period);
    statements.update(
        INSERT,
        statements.authority(),
        period.id(),
        period.childId(),
        period.state(),
        period.startedOn(),
        period.shortBreaks(),
        admission.need(),
        admission.notifiedOn(),
        officer.map(IroAppointment::iro).orElse(""),
        officer.map(IroAppointment::appointedOn).orElse(null),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        ending == null ? null : ending.ceasedOn(),
        ending == null ? null : ending.reason(),
        ending == null ? null : period.episodes().size(),
        ending == null ? null : recorded.at(),
        ending == null ? null : recorded.subject(),
        ending == null ? null : recorded.name());
    insertLastEpisode(period, recorded);
  }

  private static @Nullable CareEnding ending(CarePeriod period) {
    return period instanceof Ceased ceased ? ceased.ending() : null;
  }

  /** Writes the new last episode over this version; false when the version has moved on. */
  boolean saveEpisode(CarePeriod period, int version, Recorded recorded) {
    int last = period.episodes().size();
    if (statements.update(SAVE_EPISODE, last, statements.authority(), period.id(), version) != 1) {
      return false;
    }
    statements.update(
        END_EPISODE,
        period.lastEpisode().startedOn(),
        statements.authority(),
        period.id(),
        last - 1);
    insertLastEpisode(period, recorded);
    return true;
  }

  /** Writes the end over this version; false when the version has moved on. */
  boolean saveEnd(Ceased period, int version, Recorded recorded) {
    CareEnding ending = period.ending();
    int last = period.episodes().size();
    int saved =
        statements.update(
            SAVE_END,
            ending.ceasedOn(),
            ending.reason(),
            last,
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            period.id(),
            version);
    if (saved == 1) {
      statements.update(END_EPISODE, ending.ceasedOn(), statements.authority(), period.id(), last);
    }
    return saved == 1;
  }

  private void insertLastEpisode(CarePeriod period, Recorded recorded) {
    Episode episode = period.lastEpisode();
    CareEnding ending = ending(period);
    statements.update(
        INSERT_EPISODE,
        statements.authority(),
        period.id(),
        period.episodes().size(),
        episode.startedOn(),
        episode.reason(),
        episode.legalStatus(),
        episode.placementType(),
        episode.provider(),
        episode.inArea(),
        episode.distanceMiles(),
        recorded.at(),
        recorded.subject(),
        recorded.name(),
        ending == null ? null : ending.ceasedOn());
  }

  /** The period with this id; empty when the authority has none. */
  Optional<CareRecord> find(UUID id) {
    return statements.find(
        FIND + "WHERE authority_code = ? AND id = ?", this::read, statements.authority(), id);
  }

  /** The periods of a child, newest first. */
  List<CareRecord> ofChild(UUID childId) {
    return statements.list(
        FIND + "WHERE authority_code = ? AND child_id = ? ORDER BY started_on DESC, id DESC",
        this::read,
        statements.authority(),
        childId);
  }

  private CareRecord read(Row row) {
    UUID id = row.uuid("id");
    UUID childId = row.uuid("child_id");
    PeriodState state = row.value("state", PeriodState.class);
    List<KeptAppointment> appointments = admissions.appointments(id);
    Admission admission =
        new Admission(
            row.value("need", NeedCode.class),
            row.dayOrNull("notified_on"),
            appointments.stream().map(KeptAppointment::appointment).toList());
    List<KeptEpisode> kept =
        statements.list(FIND_EPISODES, CareStore::episode, statements.authority(), id);
    List<Episode> episodes = kept.stream().map(KeptEpisode::episode).toList();
    CarePeriod period =
        switch (state) {
          case OPEN -> new Open(id, childId, admission, episodes);
          case CEASED -> new Ceased(id, childId, admission, episodes, ending(row));
        };
    return new CareRecord(
        period,
        row.integer("version"),
        kept.stream().map(KeptEpisode::recorded).toList(),
        row.instantOrNull("notified_recorded_at") == null ? null : Recorded.of(row, "notified_"),
        appointments.stream().map(KeptAppointment::recorded).toList(),
        state == PeriodState.CEASED ? Recorded.of(row, "end_") : null);
  }

  private static CareEnding ending(Row row) {
    return new CareEnding(row.day("ceased_on"), row.value("end_reason", CareEndReason.class));
  }

  private static KeptEpisode episode(Row row) {
    return new KeptEpisode(
        new Episode(
            row.day("started_on"),
            row.value("reason", EpisodeReason.class),
            row.value("legal_status", LegalStatus.class),
            row.value("placement_type", PlacementType.class),
            row.text("provider"),
            row.truth("in_area"),
            row.integerOrNull("distance_miles")),
        Recorded.of(row, ""));
  }
}
