package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.correction.CorrectionKind;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.correction.PartVersions;
import safeguarding.lado.correction.PartVersions.Why;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * What was recorded of meetings that were held, put right, and as it stood before. Works only
 * inside an authority's transaction.
 */
@Singleton
final class MeetingCorrectionStore {
  private static final String KEEP =
      PartVersions.keep(
          """
          (SELECT m.*,
                  (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.place)
                   FROM meeting_person AS p
                   WHERE p.authority_code = m.authority_code AND p.meeting_id = m.id) AS people
           FROM meeting AS m
           WHERE m.authority_code = ? AND m.id = ?) AS part
          """);

  private static final String CORRECT =
      """
      UPDATE meeting
      SET starts_at = ?, place = ?, chair = ?, minutes = ?, decisions = ?, next_on = ?, complex_case = ?
      WHERE authority_code = ? AND id = ?
      """;

  private static final String PEOPLE =
      """
      SELECT v.id AS correction_id, p.name, p.agency, p.email, p.attendance
      FROM part_version AS v
      CROSS JOIN LATERAL jsonb_populate_recordset(NULL::meeting_person, v.before -> 'people') AS p
      WHERE v.authority_code = ? AND v.allegation_id = ? AND v.kind = ANY (?)
        AND jsonb_typeof(v.before -> 'people') = 'array'
      ORDER BY v.id, p.place
      """;

  private static final String CIRCULATED_AGAIN =
      """
      SELECT meeting_id, circulated_on, circulated_to, recorded_at, recorded_by, recorded_by_name
      FROM meeting_circulated_again
      WHERE authority_code = ? AND meeting_id = ANY (?::uuid[])
      ORDER BY meeting_id, version
      """;

  private static final List<CorrectionKind> KINDS = List.of(CorrectionKind.MEETING_CORRECTED);

  private final Statements statements;
  private final MeetingStore meetings;

  /** Minutes that went out again. */
  record SentAgain(Circulation circulation, Recorded recorded) {

    /** That they did. */
    TimelineEvent event(UUID meeting) {
      Instant start = LondonTime.startOf(Objects.requireNonNull(circulation.on()));
      return new TimelineEvent("minutes-circulated-again", start, false, recorded, meeting);
    }
  }

  MeetingCorrectionStore(Statements statements, MeetingStore meetings) {
    this.statements = statements;
    this.meetings = meetings;
  }

  /** A row that belongs to one of several meetings, or of several corrections. */
  private record Of<T>(UUID whole, T value) {}

  /**
   * Writes what is right over what was recorded, which is kept; false when the version has moved
   * on.
   */
  boolean correct(MeetingFile from, Holding right, Why why) {
    String authority = statements.authority();
    UUID id = from.meeting().id();
    if (!meetings.next(id, from.version())) {
      return false;
    }
    statements.update(KEEP, PartVersions.values(authority, why, authority, id));
    statements.update(
        CORRECT,
        right.heldAt(),
        right.place(),
        right.chair(),
        right.minutes(),
        right.decisions(),
        right.nextOn(),
        right.complexCase(),
        authority,
        id);
    meetings.people(id, right.people());
    return true;
  }

  /** What was corrected of a case's meetings, meeting by meeting, the newest first. */
  Map<UUID, List<PartCorrection<Holding>>> of(UUID allegationId) {
    Map<UUID, List<Attendee>> people =
        statements
            .list(
                PEOPLE,
                row -> new Of<>(row.uuid("correction_id"), MeetingFileStore.attendee(row)),
                statements.authority(),
                allegationId,
                KINDS)
            .stream()
            .collect(groupingBy(Of::whole, mapping(Of::value, toList())));
    return statements
        .list(
            PartVersions.find("meeting"),
            row -> new Of<>(row.uuid("id"), correction(row, people)),
            statements.authority(),
            allegationId,
            KINDS)
        .stream()
        .collect(groupingBy(Of::whole, mapping(Of::value, toList())));
  }

  /** The times that corrected minutes of some meetings went out, in the order recorded. */
  Map<UUID, List<SentAgain>> circulatedAgain(List<UUID> ids) {
    return statements
        .list(
            CIRCULATED_AGAIN,
            row -> new Of<>(row.uuid("meeting_id"), sentAgain(row)),
            statements.authority(),
            ids)
        .stream()
        .collect(groupingBy(Of::whole, mapping(Of::value, toList())));
  }

  /** Whether a meeting was corrected since its minutes went out: first, or the last time again. */
  static boolean outdated(
      Recorded first, List<SentAgain> again, List<PartCorrection<Holding>> newestFirst) {
    Recorded last = again.isEmpty() ? first : again.getLast().recorded();
    return !newestFirst.isEmpty() && newestFirst.getFirst().recorded().at().isAfter(last.at());
  }

  private static SentAgain sentAgain(Row row) {
    return new SentAgain(
        new Circulation(row.day("circulated_on"), row.texts("circulated_to")),
        Recorded.of(row, ""));
  }

  private static PartCorrection<Holding> correction(Row row, Map<UUID, List<Attendee>> people) {
    List<Attendee> there = people.getOrDefault(row.uuid("correction_id"), List.of());
    return new PartCorrection<>(
        row.uuid("correction_id"),
        row.value("correction_kind", CorrectionKind.class),
        row.text("correction_reason"),
        Recorded.of(row, "correction_"),
        MeetingFileStore.holding(row, there));
  }
}
