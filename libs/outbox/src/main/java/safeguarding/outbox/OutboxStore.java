package safeguarding.outbox;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.outbox.Outgoing.CalendarEntry;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The messages of an authority. Works only inside its transaction. */
@Singleton
final class OutboxStore {
  private static final String INSERT =
      """
      INSERT INTO outbox_message (
          authority_code, id, about_kind, about_id, purpose, message_id, to_name, to_address, subject, body,
          calendar_method, calendar_uid, calendar_sequence, calendar_starts_at, calendar_minutes, calendar_place,
          queued_at, useful_until, state, next_attempt_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)
      """;

  private static final String KNOW_AUTHORITY =
      "INSERT INTO outbox_authority (authority_code) VALUES (?) ON CONFLICT DO NOTHING";

  /**
   * It did not arrive, nobody knows, or it waits too long to be sent; and nobody has said that the
   * person was told in another way. Whoever got a later message about the same record, or was to
   * get one that was not given up, needs no earlier one, and whom no invitation ever reached needs
   * not be told that it is cancelled.
   */
  private static final String WAITS =
      """
      m.state <> 'sent' AND m.useful_until >= ?
        AND (m.state IN ('failed', 'unknown') OR greatest(m.queued_at, m.settled_recorded_at) < ?)
        AND m.settled_as IS DISTINCT FROM 'told'
        AND NOT EXISTS (
            SELECT
            FROM outbox_message AS later
            WHERE later.authority_code = m.authority_code AND later.about_kind = m.about_kind
              AND later.about_id = m.about_id AND later.to_address = m.to_address AND later.place > m.place
              AND later.useful_until >= later.queued_at)
        AND (m.calendar_method IS DISTINCT FROM 'cancel' OR EXISTS (
            SELECT
            FROM outbox_message AS earlier
            WHERE earlier.authority_code = m.authority_code AND earlier.about_kind = m.about_kind
              AND earlier.about_id = m.about_id AND earlier.to_address = m.to_address AND earlier.place < m.place
              AND earlier.state <> 'failed'))
      """;

  private static final String POSTED =
      """
      SELECT id, about_kind, about_id, purpose, to_name, to_address, calendar_sequence,
             state, queued_at, settled_at, reason,
             settled_as, settled_recorded_at, settled_recorded_by, settled_recorded_by_name, %s AS waits
      FROM outbox_message AS m
      """
          .formatted(WAITS);

  private static final String WAITING =
      """
      SELECT about_id, min(coalesce(settled_at, greatest(queued_at, settled_recorded_at))) AS since
      FROM outbox_message AS m
      WHERE authority_code = ? AND about_kind = ? AND %s
      GROUP BY about_id
      """
          .formatted(WAITS);

  /** What is written later to the same person about the same record waits for what was earlier. */
  private static final String CLAIM =
      """
      UPDATE outbox_message
      SET state = 'sending', attempts = attempts + 1, claim = ?, claimed_until = ?
      WHERE authority_code = ? AND id = (
          SELECT m.id
          FROM outbox_message AS m
          WHERE m.authority_code = ? AND m.state = 'queued' AND m.next_attempt_at <= ?
            AND (m.calendar_method IS NULL AND ? OR m.calendar_method IS NOT NULL AND ?)
            AND NOT EXISTS (
                SELECT
                FROM outbox_message AS earlier
                WHERE earlier.authority_code = m.authority_code AND earlier.about_kind = m.about_kind
                  AND earlier.about_id = m.about_id AND earlier.to_address = m.to_address
                  AND earlier.place < m.place AND earlier.state IN ('queued', 'sending'))
          ORDER BY m.next_attempt_at, m.place
          LIMIT 1
          FOR UPDATE SKIP LOCKED)
      RETURNING id, claim, attempts, message_id, to_name, to_address, subject, body,
          calendar_method, calendar_uid, calendar_sequence, calendar_starts_at, calendar_minutes, calendar_place,
          queued_at
      """;

  /** Whoever was sending did not live to say what came of it. */
  private static final String STALE =
      """
      UPDATE outbox_message
      SET state = 'unknown', settled_at = ?, reason = 'sender-stopped'
      WHERE authority_code = ? AND state = 'sending' AND claimed_until < ?
      """;

  private static final String TOO_LATE =
      """
      UPDATE outbox_message
      SET state = 'failed', settled_at = ?, reason = 'too-late'
      WHERE authority_code = ? AND state = 'queued' AND useful_until < ?
      """;

  /** Also what was taken for unknown in the meantime: now it is known. */
  private static final String SETTLE =
      """
      UPDATE outbox_message
      SET state = ?, settled_at = ?, reason = ?
      WHERE authority_code = ? AND id = ? AND claim = ?
        AND state IN ('sending', 'unknown')
      """;

  private static final String AGAIN_LATER =
      """
      UPDATE outbox_message
      SET state = 'queued', next_attempt_at = ?, reason = ?, settled_at = NULL
      WHERE authority_code = ? AND id = ? AND claim = ?
        AND state IN ('sending', 'unknown')
      """;

  private static final String SEND_AGAIN =
      """
      UPDATE outbox_message
      SET state = 'queued', next_attempt_at = ?, settled_at = NULL, claim = NULL,
          settled_as = 'send-again', settled_recorded_at = ?, settled_recorded_by = ?, settled_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND state IN ('unknown', 'failed') AND useful_until >= ?
      """;

  private static final String ARRIVED =
      """
      UPDATE outbox_message
      SET state = 'sent', settled_at = ?, claim = NULL,
          settled_as = 'arrived', settled_recorded_at = ?, settled_recorded_by = ?, settled_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND state = 'unknown'
      """;

  private static final String TOLD =
      """
      UPDATE outbox_message
      SET settled_as = 'told', settled_recorded_at = ?, settled_recorded_by = ?, settled_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND state <> 'sent'
      """;

  /** Of no use from the start. What is being sent is not taken back, but not repeated either. */
  private static final String GIVE_UP =
      """
      UPDATE outbox_message
      SET useful_until = least(useful_until, queued_at - interval '1 second'),
          state = CASE state WHEN 'queued' THEN 'failed' ELSE state END,
          settled_at = CASE state WHEN 'queued' THEN ? ELSE settled_at END,
          reason = CASE state WHEN 'queued' THEN 'given-up' ELSE reason END
      WHERE authority_code = ? AND about_kind = ? AND about_id = ? AND queued_at >= ? AND state <> 'sent'
      """;

  private final Statements statements;

  OutboxStore(Statements statements) {
    this.statements = statements;
  }

  void insert(UUID id, String messageId, Outgoing message, Instant now) {
    CalendarEntry calendar = message.calendar();
    statements.update(KNOW_AUTHORITY, statements.authority());
    statements.update(
        INSERT,
        statements.authority(),
        id,
        message.about().kind(),
        message.about().id(),
        message.purpose(),
        messageId,
        message.toName(),
        message.toAddress(),
        message.subject(),
        message.body(),
        calendar == null ? null : calendar.cancelled() ? "cancel" : "request",
        calendar == null ? null : calendar.uid(),
        calendar == null ? null : calendar.sequence(),
        calendar == null ? null : calendar.startsAt(),
        calendar == null ? null : calendar.minutes(),
        calendar == null ? null : calendar.place(),
        now,
        message.usefulUntil(),
        now);
  }

  /** Everything that was ever written about a record, in its order. */
  List<Posted> about(RecordReference record, Instant now, Instant late) {
    return statements.list(
        POSTED + " WHERE authority_code = ? AND about_kind = ? AND about_id = ? ORDER BY place",
        OutboxStore::posted,
        now,
        late,
        statements.authority(),
        record.kind(),
        record.id());
  }

  /** The records of a kind of which a message waits for a person, and since when. */
  Map<UUID, Instant> waiting(String kind, Instant now, Instant late) {
    return statements
        .list(
            WAITING,
            row -> Map.entry(row.uuid("about_id"), row.instant("since")),
            statements.authority(),
            kind,
            now,
            late)
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Posted> find(UUID id, Instant now, Instant late) {
    return statements.find(
        POSTED + " WHERE authority_code = ? AND id = ?",
        OutboxStore::posted,
        now,
        late,
        statements.authority(),
        id);
  }

  /** The next message that waits and that nobody else sends; empty when there is none. */
  Optional<Claimed> claim(Instant now, Instant until, boolean plain, boolean withCalendar) {
    return statements.find(
        CLAIM,
        OutboxStore::claimed,
        UUID.randomUUID(),
        until,
        statements.authority(),
        statements.authority(),
        now,
        plain,
        withCalendar);
  }

  void setAsideStale(Instant now) {
    statements.update(STALE, now, statements.authority(), now);
    statements.update(TOO_LATE, now, statements.authority(), now);
  }

  void settle(Claimed message, MessageState state, @Nullable String reason, Instant now) {
    statements.update(
        SETTLE, state, now, reason, statements.authority(), message.id(), message.claim());
  }

  void againAt(Claimed message, Instant next, String reason) {
    statements.update(
        AGAIN_LATER, next, reason, statements.authority(), message.id(), message.claim());
  }

  /** False where the message does not wait for somebody to decide, or is of no use any more. */
  boolean sendAgain(UUID id, Recorded recorded) {
    return statements.update(
            SEND_AGAIN,
            recorded.at(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            id,
            recorded.at())
        == 1;
  }

  /** False where it is known what became of the message. */
  boolean arrived(UUID id, Recorded recorded) {
    return statements.update(
            ARRIVED,
            recorded.at(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            id)
        == 1;
  }

  /** False where the message has arrived. */
  boolean told(UUID id, Recorded recorded) {
    return statements.update(
            TOLD, recorded.at(), recorded.subject(), recorded.name(), statements.authority(), id)
        == 1;
  }

  void giveUp(RecordReference record, Instant since, Instant now) {
    statements.update(GIVE_UP, now, statements.authority(), record.kind(), record.id(), since);
  }

  private static Posted posted(Row row) {
    return new Posted(
        row.uuid("id"),
        new RecordReference(row.text("about_kind"), row.uuid("about_id")),
        row.text("purpose"),
        row.text("to_name"),
        row.text("to_address"),
        row.integerOrNull("calendar_sequence"),
        row.value("state", MessageState.class),
        row.instant("queued_at"),
        row.instantOrNull("settled_at"),
        row.textOrNull("reason"),
        settled(row),
        row.truth("waits"));
  }

  private static Posted.@Nullable Settled settled(Row row) {
    Settlement as = row.valueOrNull("settled_as", Settlement.class);
    return as == null ? null : new Posted.Settled(as, Recorded.of(row, "settled_"));
  }

  private static Claimed claimed(Row row) {
    String method = row.textOrNull("calendar_method");
    return new Claimed(
        row.uuid("id"),
        row.uuid("claim"),
        row.integer("attempts"),
        row.text("message_id"),
        row.text("to_name"),
        row.text("to_address"),
        row.text("subject"),
        row.text("body"),
        method == null
            ? null
            : new CalendarEntry(
                row.uuid("calendar_uid"),
                row.integer("calendar_sequence"),
                method.equals("cancel"),
                row.instant("calendar_starts_at"),
                row.integer("calendar_minutes"),
                row.text("calendar_place")),
        row.instant("queued_at"));
  }
}
