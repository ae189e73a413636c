package safeguarding.lado.strategymeeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static safeguarding.lado.strategymeeting.MeetingEvent.asRecorded;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.MeetingReplyStore.Reply;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/**
 * Reads meetings, each through the row of its allegation: whoever may not see that sees none of its
 * meetings. Works only inside an authority's transaction.
 */
@Singleton
final class MeetingFileStore {
  private static final String FACTS =
      """
      SELECT a.id AS allegation_id, a.reference, a.state AS allegation_state, a.received_on, a.decided_on
      FROM allegation AS a
      WHERE a.authority_code = ? AND a.id = ?
      """;

  private static final String MEETINGS =
      """
      SELECT a.id AS allegation_id, a.reference, a.state AS allegation_state, a.received_on, a.decided_on,
             m.id, m.version, m.state, m.kind, m.starts_at, m.duration_minutes, m.place, m.chair, m.agenda,
             m.sequence, m.cancellation_reason, m.cancellation_recorded_at, m.cancellation_recorded_by,
             m.cancellation_recorded_by_name, m.minutes, m.decisions, m.next_on, m.complex_case,
             m.holding_recorded_at, m.holding_recorded_by, m.holding_recorded_by_name, m.circulated_on,
             m.circulated_to, m.circulation_recorded_at, m.circulation_recorded_by,
             m.circulation_recorded_by_name, m.corrected_version, m.circulated_version, m.corrected_on
      FROM meeting AS m
      JOIN allegation AS a ON a.authority_code = m.authority_code AND a.id = m.allegation_id
      WHERE m.authority_code = ?
      """;

  private static final String NEWEST_FIRST = " ORDER BY m.starts_at DESC, m.id DESC";

  private static final String PEOPLE =
      """
      SELECT meeting_id, name, agency, email, number, attendance
      FROM meeting_person
      WHERE authority_code = ? AND meeting_id = ANY (?::uuid[])
      ORDER BY meeting_id, place
      """;

  private static final String BOOKINGS =
      """
      SELECT meeting_id, version, recorded_at, recorded_by, recorded_by_name
      FROM meeting_booking
      WHERE authority_code = ? AND meeting_id = ANY (?::uuid[])
      """;

  private final Statements statements;
  private final MeetingActionStore actions;
  private final MeetingReplyStore replies;
  private final CirculationStore circulations;
  private final MeetingVersionStore versions;

  MeetingFileStore(
      Statements statements,
      MeetingActionStore actions,
      MeetingReplyStore replies,
      CirculationStore circulations,
      MeetingVersionStore versions) {
    this.statements = statements;
    this.actions = actions;
    this.replies = replies;
    this.circulations = circulations;
    this.versions = versions;
  }

  /** A row of a list that belongs to one of several meetings. */
  private record Of<T>(UUID meeting, T value) {}

  /** What belongs to several meetings. */
  private record Parts(
      Map<UUID, List<Attendee>> people,
      Map<UUID, List<KeptAction>> actions,
      Map<UUID, List<TimelineEvent>> bookings,
      Map<UUID, List<Reply>> replies,
      Map<UUID, List<KeptCirculation>> again,
      List<PartCorrection<MeetingBefore>> corrections) {}

  /**
   * The meetings of a case.
   *
   * @param files the newest first
   * @param corrections the newest first, also of meetings that were taken back
   */
  record OfCase(List<MeetingFile> files, List<PartCorrection<MeetingBefore>> corrections) {}

  /**
   * What meetings must know of the allegation; empty when the authority has no such allegation.
   *
   * @param heldStill whether nobody changes it until the transaction is over, which writes
   */
  Optional<CaseFacts> facts(UUID allegation, boolean heldStill) {
    String sql = heldStill ? FACTS + "FOR SHARE" : FACTS;
    return statements.find(sql, MeetingRowStore::facts, statements.authority(), allegation);
  }

  Optional<MeetingFile> find(UUID meeting) {
    return find(MeetingRows.STANDING, meeting);
  }

  /** One that was taken back, as it stood; empty of one that stands, or never was. */
  Optional<MeetingFile> takenBack(UUID meeting) {
    return versions
        .takenBack(meeting)
        .flatMap(version -> find(MeetingRows.asItStood(statements.authority(), version), meeting));
  }

  private Optional<MeetingFile> find(MeetingRows rows, UUID meeting) {
    String sql = MEETINGS + " AND m.id = ?";
    return files(rows, versions::of, sql, statements.authority(), meeting).stream().findFirst();
  }

  /** The meetings of an allegation, the newest first. */
  List<MeetingFile> of(UUID allegation) {
    return ofCase(allegation).files();
  }

  /** The meetings of an allegation, and what stood of them before. */
  OfCase ofCase(UUID allegation) {
    List<PartCorrection<MeetingBefore>> corrections = versions.of(allegation);
    String sql = MEETINGS + " AND m.allegation_id = ?" + NEWEST_FIRST;
    return new OfCase(
        files(MeetingRows.STANDING, _ -> corrections, sql, statements.authority(), allegation),
        corrections);
  }

  private List<MeetingFile> files(
      MeetingRows rows,
      Function<UUID, List<PartCorrection<MeetingBefore>>> corrections,
      String sql,
      @Nullable Object... values) {
    String query = rows.query(sql);
    @Nullable Object[] bound = rows.values(values);
    List<Of<UUID>> found =
        statements.list(query, row -> new Of<>(row.uuid("id"), row.uuid("allegation_id")), bound);
    if (found.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = found.stream().map(Of::meeting).toList();
    Parts parts =
        new Parts(
            byMeeting(rows, PEOPLE, MeetingRowStore::attendee, ids),
            actions.of(rows, ids),
            byMeeting(rows, BOOKINGS, MeetingRowStore::booking, ids),
            replies.of(rows, ids).stream().collect(groupingBy(Reply::meeting)),
            circulations.again(rows, ids),
            corrections.apply(found.getFirst().value()));
    return statements.list(query, row -> file(row, parts), bound);
  }

  private <T> Map<UUID, List<T>> byMeeting(
      MeetingRows rows, String sql, Function<Row, T> reader, List<UUID> ids) {
    return statements
        .list(
            rows.query(sql),
            row -> new Of<>(row.uuid("meeting_id"), reader.apply(row)),
            rows.values(statements.authority(), ids))
        .stream()
        .collect(groupingBy(Of::meeting, mapping(Of::value, toList())));
  }

  private static MeetingFile file(Row row, Parts parts) {
    UUID id = row.uuid("id");
    List<Reply> told = parts.replies().getOrDefault(id, List.of());
    List<Attendee> people =
        MeetingReplyStore.withReplies(parts.people().getOrDefault(id, List.of()), told);
    Meeting meeting = MeetingRowStore.meeting(row, id, people);
    List<KeptCirculation> circulations =
        MeetingRowStore.circulations(row, parts.again().getOrDefault(id, List.of()));
    List<PartCorrection<MeetingBefore>> corrections =
        parts.corrections().stream().filter(one -> one.before().meetingId().equals(id)).toList();
    return new MeetingFile(
        MeetingRowStore.facts(row),
        meeting,
        row.integer("version"),
        people,
        MeetingReplyStore.nextNumber(people, told),
        circulations,
        MeetingRowStore.outdatedSince(row, circulations),
        corrections,
        parts.actions().getOrDefault(id, List.of()).stream().map(KeptAction::action).toList(),
        events(row, meeting, circulations, new CorrectedMeeting(id, corrections), parts));
  }

  private static List<MeetingEvent> events(
      Row row,
      Meeting meeting,
      List<KeptCirculation> circulations,
      CorrectedMeeting corrected,
      Parts parts) {
    UUID id = meeting.id();
    List<MeetingEvent> events = new ArrayList<>();
    parts.bookings().getOrDefault(id, List.of()).forEach(one -> events.add(asRecorded(one)));
    parts.replies().getOrDefault(id, List.of()).forEach(one -> events.add(asRecorded(one.event())));
    MeetingRowStore.event(row, meeting)
        .map(one -> meeting instanceof Held held ? corrected.held(one, held) : asRecorded(one))
        .ifPresent(events::add);
    parts.actions().getOrDefault(id, List.of()).forEach(one -> events.addAll(corrected.of(one)));
    circulations.forEach(one -> events.add(corrected.circulated(one)));
    return events;
  }
}
