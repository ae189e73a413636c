package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is found in the journal, in whose, and on which page. */
class JournalSearchTest extends Journalling {

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

  private void recordReads(int count) {
    for (int i = 0; i < count; i++) {
      journal.recordAlone(RUTLAND, JournalEntry.read(lado, ACTION, record, "correlation-" + i));
    }
  }
}
