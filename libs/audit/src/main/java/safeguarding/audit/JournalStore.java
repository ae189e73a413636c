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
import java.util.Objects;
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
          authority_code, subject, roles, action, outcome, record_kind, record_id, reason_code, correlation_id,
          detail_hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      SELECT id, recorded_at, subject, roles, action, outcome, record_kind, record_id, reason_code, correlation_id,
             detail_hash
      FROM journal_entry
      WHERE authority_code = ?
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
    Query query = new Query(SELECT, transactions.currentAuthority().code());
    RecordReference about = filter.about();
    if (about != null) {
      query.and("record_kind = ?", about.kind());
      query.and("record_id = ?", about.id());
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
    KeyedHash hash = entry.detailHash();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, authority);
      insert.setString(2, entry.subject());
      insert.setArray(3, connection.createArrayOf("text", entry.roles().toArray()));
      insert.setString(4, entry.action());
      insert.setString(5, entry.outcome().key());
      insert.setString(6, about == null ? null : about.kind());
      insert.setObject(7, about == null ? null : about.id());
      insert.setString(8, entry.reasonCode());
      insert.setString(9, entry.correlationId());
      insert.setBytes(10, hash == null ? null : hash.bytes());
      return insert.executeUpdate();
    }
  }

  private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static RecordedEntry entry(ResultSet row) throws SQLException {
    String kind = row.getString("record_kind");
    UUID id = row.getObject("record_id", UUID.class);
    byte[] hash = row.getBytes("detail_hash");
    return new RecordedEntry(
        row.getLong("id"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new JournalEntry(
            row.getString("subject"),
            List.of((String[]) row.getArray("roles").getArray()),
            row.getString("action"),
            Outcome.ofKey(row.getString("outcome")),
            kind == null ? null : new RecordReference(kind, Objects.requireNonNull(id)),
            row.getString("reason_code"),
            row.getString("correlation_id"),
            hash == null ? null : KeyedHash.of(hash)));
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

    void append(String text, Object value) {
      sql.append(text).append('\n');
      values.add(value);
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
