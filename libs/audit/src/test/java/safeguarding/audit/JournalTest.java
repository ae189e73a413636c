package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.security.AuthorityCode;
import safeguarding.security.Caller;
import safeguarding.security.Role;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.CatalogueCheck;

class JournalTest {
  private static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");
  private static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");
  private static final String ACTION = "safeguarding.lado.v1.AllegationService/LogContact";
  private static final JournalPage.Request FIRST = JournalPage.Request.first(100);

  private final Journal journal = TestDatabase.bean(Journal.class);
  private final AuthorityTransactions transactions = TestDatabase.bean(AuthorityTransactions.class);
  private final Caller lado =
      new Caller(
          "lado-" + UUID.randomUUID(), "Demo Lado", RUTLAND, Set.of(Role.LADO, Role.AUDITOR));
  private final RecordReference record = new RecordReference("allegation", UUID.randomUUID());

  @Test
  void an_entry_reads_as_it_was_written_and_names_nobody() {
    JournalEntry entry = JournalEntry.changed(lado, ACTION, record, "correlation-1");
    Instant before = Instant.now().minusSeconds(1);

    transactions.write(RUTLAND, () -> journal.record(entry));

    RecordedEntry found = onlyEntryAbout(record);
    assertThat(found.entry()).isEqualTo(entry);
    assertThat(found.entry().roles()).containsExactly("auditor", "lado");
    assertThat(found.entry().toString()).doesNotContain(lado.name());
    assertThat(found.recordedAt()).isBetween(before, Instant.now().plusSeconds(1));
  }

  @Test
  void a_list_says_which_records_it_showed_and_whether_with_names() {
    List<UUID> ids = List.of(UUID.randomUUID(), record.id(), UUID.randomUUID());
    JournalEntry without = JournalEntry.listed(lado, ACTION, "allegation", ids, "correlation-1");
    JournalEntry with = without.withNames(true);
    JournalEntry nothing = JournalEntry.listed(lado, ACTION, "allegation", List.of(), "c-2");

    List.of(without, with, nothing).forEach(entry -> journal.recordAlone(RUTLAND, entry));

    assertThat(entries(JournalFilter.ALL.by(lado.subject())))
        .extracting(RecordedEntry::entry)
        .containsExactly(nothing, with, without);
    assertThat(with.shown()).isEqualTo(new ShownRecords("allegation", ids, true));
  }

  @Test
  void a_record_is_found_in_the_entries_about_it_alone_and_in_the_lists_that_showed_it() {
    RecordReference other = new RecordReference("allegation", UUID.randomUUID());
    List<UUID> both = List.of(record.id(), other.id(), record.id());
    journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "read"));
    journal.recordAlone(RUTLAND, JournalEntry.listed(lado, ACTION, "allegation", both, "list"));
    journal.recordAlone(RUTLAND, JournalEntry.listed(lado, ACTION, "review", both, "of-a-kind"));
    journal.recordAlone(RUTLAND, JournalEntry.changed(lado, ACTION, record, "change"));
    journal.recordAlone(
        RUTLAND, JournalEntry.listed(lado, ACTION, "allegation", List.of(other.id()), "other"));

    assertThat(entriesAbout(RUTLAND, record))
        .extracting(found -> found.entry().correlationId())
        .containsExactly("change", "list", "read");
    assertThat(entriesAbout(RUTLAND, other))
        .extracting(found -> found.entry().correlationId())
        .containsExactly("other", "list");
    assertThat(entriesAbout(LEICESTER, record)).isEmpty();
  }

  @Test
  void the_lists_that_showed_a_record_are_found_by_an_index_under_row_level_security()
      throws SQLException {
    String sql =
        "EXPLAIN SELECT entry_id FROM journal_shown WHERE authority_code = 'E06000017'"
            + " AND record_kind = 'allegation' AND record_id = '"
            + record.id()
            + "'";
    StringBuilder plan = new StringBuilder();

    try (Connection application = TestDatabase.application();
        Statement statement = application.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      try (ResultSet lines = statement.executeQuery(sql)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
    }

    assertThat(plan.toString()).containsPattern("Index Cond: .*record_id = ");
  }

  @Test
  void only_a_reading_shows_several_records_and_only_a_list_has_names() {
    ShownRecords shown = new ShownRecords("allegation", List.of(record.id()), false);

    assertThatThrownBy(
            () -> new JournalEntry("s", List.of(), ACTION, Outcome.CHANGED, null, shown, null, "c"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new JournalEntry("s", List.of(), ACTION, Outcome.READ, record, shown, null, "c"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JournalEntry.read(lado, ACTION, record, "c").withNames(true))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_entry_of_a_change_that_is_rolled_back_goes_with_it() {
    assertThatThrownBy(() ->
            transactions.write(
                RUTLAND,
                () -> {
                  journal.record(JournalEntry.changed(lado, ACTION, record, "correlation-1"));
                  throw new IllegalArgumentException("the change failed");
                }))
        .hasMessage("the change failed");

    assertThat(entriesAbout(RUTLAND, record)).isEmpty();
  }

  @Test
  void an_entry_that_stands_alone_is_committed_at_once() {
    journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-1"));

    assertThat(entriesAbout(RUTLAND, record)).hasSize(1);
  }

  @Test
  void an_entry_that_stands_alone_is_not_part_of_a_transaction() {
    JournalEntry entry = JournalEntry.read(lado, ACTION, record, "correlation-1");

    assertThatThrownBy(() -> transactions.write(RUTLAND, () -> journal.recordAlone(RUTLAND, entry)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_entry_of_a_change_is_written_only_in_its_transaction() {
    JournalEntry entry = JournalEntry.changed(lado, ACTION, record, "correlation-1");

    assertThatThrownBy(() -> journal.record(entry)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> transactions.read(RUTLAND, () -> recorded(entry)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void every_outcome_can_be_written() {
    List<JournalEntry> entries =
        List.of(
            JournalEntry.changed(lado, ACTION, record, "correlation-1"),
            JournalEntry.read(lado, ACTION, record, "correlation-1"),
            JournalEntry.listed(lado, ACTION, "correlation-1"),
            JournalEntry.listed(lado, ACTION, "allegation", List.of(record.id()), "correlation-1"),
            JournalEntry.refused(lado, ACTION, record, "police-still-enquire", "correlation-1"),
            JournalEntry.refused(lado, ACTION, null, "not-a-working-day", "correlation-1"),
            JournalEntry.denied(lado, ACTION, "not-allowed", "correlation-1"),
            JournalEntry.signedIn(lado, "sign-in", "correlation-1"),
            JournalEntry.signedOut(lado, "sign-out", "correlation-1"));

    entries.forEach(entry -> journal.recordAlone(RUTLAND, entry));

    assertThat(entries(JournalFilter.ALL.by(lado.subject())))
        .extracting(RecordedEntry::entry)
        .containsExactlyElementsOf(entries.reversed());
    assertThat(entries).extracting(JournalEntry::outcome).contains(Outcome.values());
  }

  @Test
  void a_refusal_without_a_reason_and_a_reason_without_a_refusal_cannot_be_written_down() {
    assertThatThrownBy(() -> entry(Outcome.DENIED, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry(Outcome.READ, "not-allowed"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void another_authority_sees_nothing_of_it() {
    journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-1"));

    assertThat(entriesAbout(LEICESTER, record)).isEmpty();
  }

  @Test
  void the_journal_is_read_only_inside_a_transaction() {
    assertThatThrownBy(() -> journal.entries(JournalFilter.ALL, FIRST))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void entries_are_found_by_outcome_and_time() {
    journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-1"));
    journal.recordAlone(RUTLAND, JournalEntry.denied(lado, ACTION, "not-allowed", "correlation-2"));
    Instant now = Instant.now();
    JournalFilter hers = JournalFilter.ALL.by(lado.subject());

    assertThat(entries(hers)).hasSize(2);
    assertThat(entries(hers.with(Outcome.DENIED)))
        .extracting(found -> found.entry().correlationId())
        .containsExactly("correlation-2");
    assertThat(entries(hers.between(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)))))
        .hasSize(2);
    assertThat(
            entries(hers.between(now.minus(Duration.ofHours(2)), now.minus(Duration.ofHours(1)))))
        .isEmpty();
  }

  @Test
  void pages_follow_each_other_without_a_gap_though_entries_arrive_in_between() {
    List<Integer> sizes = new ArrayList<>();
    List<Long> ids = new ArrayList<>();
    recordReads(7);

    OptionalLong next = OptionalLong.empty();
    do {
      JournalPage.Request request = new JournalPage.Request(3, next);
      JournalPage page =
          transactions.read(
              RUTLAND, () -> journal.entries(JournalFilter.ALL.about(record), request));
      sizes.add(page.entries().size());
      page.entries().forEach(found -> ids.add(found.id()));
      next = page.next();
      recordReads(1);
    } while (next.isPresent());

    assertThat(sizes).containsExactly(3, 3, 1);
    assertThat(ids)
        .hasSize(7)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void a_page_has_a_size() {
    assertThatThrownBy(() -> JournalPage.Request.first(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JournalPage.Request.first(101))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal_entry SET subject = 'nobody'",
        "DELETE FROM journal_entry",
        "TRUNCATE journal_entry",
        "UPDATE journal_shown SET entry_id = 1",
        "DELETE FROM journal_shown",
        "ALTER TABLE journal_entry DISABLE TRIGGER ALL"
      })
  void the_application_cannot_change_what_is_written(String sql) throws SQLException {
    journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-1"));

    try (Connection application = TestDatabase.application()) {
      assertRefused(application, sql);
    }

    assertThat(entriesAbout(RUTLAND, record)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE journal_entry SET subject = 'nobody'",
        "DELETE FROM journal_entry",
        "TRUNCATE journal_entry",
        "UPDATE journal_shown SET entry_id = 1",
        "DELETE FROM journal_shown",
        "TRUNCATE journal_shown"
      })
  void not_even_the_owner_can_change_what_is_written(String sql) throws SQLException {
    journal.recordAlone(
        RUTLAND, JournalEntry.listed(lado, ACTION, "allegation", List.of(record.id()), "c-1"));

    try (Connection owner = TestDatabase.owner()) {
      assertRefused(owner, sql);
    }

    assertThat(entriesAbout(RUTLAND, record)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recorded_at) VALUES (now() - interval '1 year',",
        "id) OVERRIDING SYSTEM VALUE VALUES (1,"
      })
  void the_application_gives_an_entry_neither_its_time_nor_its_number(String column)
      throws SQLException {
    String sql =
        "INSERT INTO journal_entry (authority_code, subject, roles, action, outcome, correlation_id, "
            + column
                .replace("VALUES (", "VALUES ('E06000017', 's', '{}', 'a', 'read', 'c', ")
                .replaceAll(",$", ")");

    try (Connection application = TestDatabase.application()) {
      assertRefused(application, sql);
    }
  }

  @Test
  void the_table_keeps_every_rule_for_tables() throws SQLException {
    try (Connection application = TestDatabase.application()) {
      assertThat(CatalogueCheck.violations(application)).isEmpty();
    }
  }

  private void recordReads(int count) {
    for (int i = 0; i < count; i++) {
      journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-" + i));
    }
  }

  private boolean recorded(JournalEntry entry) {
    journal.record(entry);
    return true;
  }

  private RecordedEntry onlyEntryAbout(RecordReference about) {
    List<RecordedEntry> entries = entriesAbout(RUTLAND, about);
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private List<RecordedEntry> entriesAbout(AuthorityCode authority, RecordReference about) {
    return transactions
        .read(authority, () -> journal.entries(JournalFilter.ALL.about(about), FIRST))
        .entries();
  }

  private List<RecordedEntry> entries(JournalFilter filter) {
    return transactions.read(RUTLAND, () -> journal.entries(filter, FIRST)).entries();
  }

  private static JournalEntry entry(
      Outcome outcome, @org.jspecify.annotations.Nullable String reason) {
    return new JournalEntry("s", List.of(), ACTION, outcome, null, null, reason, "correlation-1");
  }

  private static void assertRefused(Connection connection, String sql) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL app.authority_code = 'E06000017'");
      assertThatThrownBy(() -> statement.execute(sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    } finally {
      connection.rollback();
    }
  }
}
