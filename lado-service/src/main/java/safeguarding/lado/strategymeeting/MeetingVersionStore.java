package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * What stood of a case's meetings before they were corrected, also of those that were taken back.
 * Works only inside an authority's transaction.
 */
@Singleton
final class MeetingVersionStore {
  private static final List<CorrectionKind> OF_MEETINGS =
      List.of(CorrectionKind.MEETING_CORRECTED, CorrectionKind.MEETING_WITHDRAWN);

  private static final List<CorrectionKind> OF_ACTIONS =
      List.of(CorrectionKind.MEETING_ACTION_CORRECTED, CorrectionKind.MEETING_ACTION_WITHDRAWN);

  private static final List<CorrectionKind> OF_CIRCULATIONS =
      List.of(CorrectionKind.CIRCULATION_CORRECTED, CorrectionKind.CIRCULATION_WITHDRAWN);

  private static final String CORRECTED =
      """
      SELECT EXISTS (
          SELECT
          FROM part_version
          WHERE authority_code = ? AND allegation_id = ? AND kind = ANY (?)) AS corrected
      """;

  /** The kind is no value, so that the index of the few that were taken back is used. */
  private static final String TAKEN_BACK =
      """
      SELECT id
      FROM part_version
      WHERE authority_code = ? AND kind = 'meeting-withdrawn' AND before ->> 'id' = ?
      """;

  private final Statements statements;

  MeetingVersionStore(Statements statements) {
    this.statements = statements;
  }

  /** What was kept with a meeting, by the correction. */
  private record Kept(
      Map<UUID, List<Attendee>> people,
      Map<UUID, List<KeptAction>> actions,
      Map<UUID, List<KeptCirculation>> again) {}

  /**
   * The version that was kept of a meeting when it was taken back; empty where none was. Who sees
   * its case is for the reading of it to say.
   */
  Optional<UUID> takenBack(UUID meeting) {
    return statements.find(
        TAKEN_BACK, row -> row.uuid("id"), statements.authority(), meeting.toString());
  }

  /** Everything that was corrected of a case's meetings, the newest first. */
  List<PartCorrection<MeetingBefore>> of(UUID allegationId) {
    return anything(allegationId) ? all(allegationId) : List.of();
  }

  /** Of most cases nothing was. */
  private boolean anything(UUID allegationId) {
    return statements
        .find(
            CORRECTED,
            row -> row.truth("corrected"),
            statements.authority(),
            allegationId,
            Stream.of(OF_MEETINGS, OF_ACTIONS, OF_CIRCULATIONS).flatMap(List::stream).toList())
        .orElseThrow();
  }

  private List<PartCorrection<MeetingBefore>> all(UUID allegationId) {
    Kept kept =
        new Kept(
            kept(allegationId, KeptRows.PEOPLE, MeetingRowStore::attendee),
            kept(allegationId, KeptRows.ACTIONS, MeetingActionStore::kept),
            kept(allegationId, KeptRows.AGAIN, CirculationStore::kept));
    // A meeting that is taken back is so last of all: of what was recorded at one instant it stands
    // first.
    return Stream.of(
            find(allegationId, "meeting", OF_MEETINGS, row -> meeting(row, kept)),
            find(allegationId, "meeting_action", OF_ACTIONS, MeetingVersionStore::action),
            find(
                allegationId,
                "meeting_circulated_again",
                OF_CIRCULATIONS,
                MeetingVersionStore::circulation))
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((PartCorrection<MeetingBefore> one) -> one.recorded().at())
                .reversed())
        .toList();
  }

  private List<PartCorrection<MeetingBefore>> find(
      UUID allegationId,
      String table,
      List<CorrectionKind> kinds,
      Function<Row, MeetingBefore> before) {
    return statements.list(
        PartVersions.find(table),
        row ->
            new PartCorrection<>(
                row.uuid("correction_id"),
                row.value("correction_kind", CorrectionKind.class),
                row.text("correction_reason"),
                Recorded.of(row, "correction_"),
                before.apply(row)),
        statements.authority(),
        allegationId,
        kinds);
  }

  /** Rows of another table that were kept inside the row of their meeting, by the correction. */
  private <T> Map<UUID, List<T>> kept(UUID allegationId, KeptRows rows, Function<Row, T> reader) {
    return statements
        .list(
            """
            SELECT v.id AS correction_id, part.*
            FROM %s
            WHERE v.authority_code = ? AND v.allegation_id = ? AND v.kind = ANY (?)
            ORDER BY v.id, %s
            """
                .formatted(rows.kept(), rows.order("part")),
            row -> Map.entry(row.uuid("correction_id"), reader.apply(row)),
            statements.authority(),
            allegationId,
            OF_MEETINGS)
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static MeetingBefore meeting(Row row, Kept kept) {
    UUID correction = row.uuid("correction_id");
    List<Attendee> people = kept.people().getOrDefault(correction, List.of());
    Held held =
        new Held(
            row.uuid("id"),
            row.value("kind", MeetingKind.class),
            MeetingRowStore.holding(row, people),
            row.texts("agenda"));
    boolean all =
        row.value("correction_kind", CorrectionKind.class) == CorrectionKind.MEETING_WITHDRAWN;
    return new MeetingBefore(
        held.id(),
        held,
        kept.actions().getOrDefault(correction, List.of()),
        all
            ? MeetingRowStore.circulations(row, kept.again().getOrDefault(correction, List.of()))
            : List.of());
  }

  private static MeetingBefore action(Row row) {
    return new MeetingBefore(
        row.uuid("meeting_id"), null, List.of(MeetingActionStore.kept(row)), List.of());
  }

  private static MeetingBefore circulation(Row row) {
    return new MeetingBefore(
        row.uuid("meeting_id"), null, List.of(), List.of(CirculationStore.kept(row)));
  }
}
