package safeguarding.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.tenancy.AuthorityTransactions;

/** The table of the journal. */
@Singleton
final class JournalStore {
  private static final String INSERT =
      """
      INSERT INTO journal_entry (
          authority_code, subject, roles, action, outcome, record_kind, record_id, record_ids, with_names,
          reason_code, correlation_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      RETURNING id
      """;

  private static final String INSERT_SHOWN =
      """
      INSERT INTO journal_shown (authority_code, record_kind, record_id, entry_id)
      SELECT DISTINCT ?, ?, shown, ?::bigint FROM unnest(?::uuid[]) AS shown
      """;

  private static final String SELECT =
      """
      SELECT id, recorded_at, subject, roles, action, outcome, record_kind, record_id, record_ids, with_names,
             reason_code, correlation_id
      FROM journal_entry
      WHERE authority_code = ?
      """;

  /**
   * Equality with both key tables and not {@code record_ids @> ...}: that operator is not
   * leakproof, so under row-level security it cannot use an index.
   */
  private static final String ABOUT =
      """
      AND id IN (
          SELECT id FROM journal_entry WHERE authority_code = ? AND record_kind = ? AND record_id = ?
          UNION ALL
          SELECT entry_id FROM journal_shown WHERE authority_code = ? AND record_kind = ? AND record_id = ?)\
      """;

  private final AuthorityTransactions transactions;

  JournalStore(AuthorityTransactions transactions) {
    this.transactions = transactions;
  }

  void insert(JournalEntry entry) {
    String authority = transactions.currentAuthority().code();
    transactions.sql(connection -> insert(connection, authority, entry));
  }

  JournalPage find(JournalFilter filter, JournalPage.Request page) {
    String authority = transactions.currentAuthority().code();
    Query query = new Query(SELECT, authority);
    RecordReference about = filter.about();
    if (about != null) {
      query.append(ABOUT, authority, about.kind(), about.id(), authority, about.kind(), about.id());
    }
    query.and("subject = ?", filter.subject());
    query.and("outcome = ?", filter.outcome() == null ? null : filter.outcome().key());
    query.and("recorded_at >= ?", timestamp(filter.from()));
    query.and("recorded_at < ?", timestamp(filter.until()));
    query.and("id < ?", page.before().isPresent() ? page.before().getAsLong() : null);
    // One more than asked for tells whether there is a next page.
    query.append("ORDER BY id DESC LIMIT ?", page.size() + 1);
    List<RecordedEntry> found = transactions.sql(query::rows);
    if (found.size() <= page.size()) {
      return new JournalPage(found, OptionalLong.empty());
    }
    List<RecordedEntry> shown = found.subList(0, page.size());
    return new JournalPage(shown, OptionalLong.of(shown.getLast().id()));
  }

  private static int insert(Connection connection, String authority, JournalEntry entry)
      throws SQLException {
    RecordReference about = entry.about();
    ShownRecords shown = entry.shown();
    UUID[] ids = shown == null ? new UUID[0] : shown.ids().toArray(UUID[]::new);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, authority);
      insert.setString(2, entry.subject());
      insert.setArray(3, connection.createArrayOf("text", entry.roles().toArray()));
      insert.setString(4, entry.action());
      insert.setString(5, entry.outcome().key());
      insert.setString(6, kind(about, shown));
      insert.setObject(7, about == null ? null : about.id());
      insert.setArray(8, connection.createArrayOf("uuid", ids));
      insert.setBoolean(9, shown != null && shown.withNames());
      insert.setString(10, entry.reasonCode());
      insert.setString(11, entry.correlationId());
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return shown == null || ids.length == 0
            ? 0
            : insertShown(connection, authority, shown.kind(), ids, row.getLong("id"));
      }
    }
  }

  /** The records of a list, each as a key to the list's entry. */
  private static int insertShown(
      Connection connection, String authority, String kind, UUID[] ids, long entry)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_SHOWN)) {
      insert.setString(1, authority);
      insert.setString(2, kind);
      insert.setLong(3, entry);
      insert.setArray(4, connection.createArrayOf("uuid", ids));
      return insert.executeUpdate();
    }
  }

  private static @Nullable String kind(
      @Nullable RecordReference about, @Nullable ShownRecords shown) {
    if (about != null) {
      return about.kind();
    }
    return shown == null ? null : shown.kind();
  }

  private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static RecordedEntry entry(ResultSet row) throws SQLException {
    String kind = row.getString("record_kind");
    UUID id = row.getObject("record_id", UUID.class);
    return new RecordedEntry(
        row.getLong("id"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new JournalEntry(
            row.getString("subject"),
            List.of((String[]) row.getArray("roles").getArray()),
            row.getString("action"),
            Outcome.ofKey(row.getString("outcome")),
            kind == null || id == null ? null : new RecordReference(kind, id),
            kind == null || id != null ? null : shown(row, kind),
            row.getString("reason_code"),
            row.getString("correlation_id")));
  }

  private static ShownRecords shown(ResultSet row, String kind) throws SQLException {
    UUID[] ids = (UUID[]) row.getArray("record_ids").getArray();
    return new ShownRecords(kind, List.of(ids), row.getBoolean("with_names"));
  }

  /** A query that grows by the conditions that were asked for, so that each meets its index. */
  private static final class Query {
    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    Query(String select, Object first) {
      sql = new StringBuilder(select);
      values.add(first);
    }

    /** Adds a condition, unless its value is null. */
    void and(String condition, @Nullable Object value) {
      if (value != null) {
        append("AND " + condition, value);
      }
    }

    void append(String text, Object... more) {
      sql.append(text).append('\n');
      values.addAll(List.of(more));
    }

    List<RecordedEntry> rows(Connection connection) throws SQLException {
      try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
        for (int i = 0; i < values.size(); i++) {
          select.setObject(i + 1, values.get(i));
        }
        try (ResultSet rows = select.executeQuery()) {
          List<RecordedEntry> entries = new ArrayList<>();
          while (rows.next()) {
            entries.add(entry(rows));
          }
          return entries;
        }
      }
    }
  }
}
