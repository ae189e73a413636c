package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be written down, and when. */
class JournalTest extends Journalling {

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

  private boolean recorded(JournalEntry entry) {
    journal.record(entry);
    return true;
  }

  private RecordedEntry onlyEntryAbout(RecordReference about) {
    List<RecordedEntry> entries = entriesAbout(RUTLAND, about);
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private static JournalEntry entry(Outcome outcome, @Nullable String reason) {
    return new JournalEntry("s", List.of(), ACTION, outcome, null, null, reason, "correlation-1");
  }
}
