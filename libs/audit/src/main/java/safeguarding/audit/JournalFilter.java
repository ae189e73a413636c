package safeguarding.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to look for; a null asks for all.
 *
 * @param about the record they are about, alone or as one of those that a list showed
 * @param subject whose doings
 * @param outcome what came of them
 * @param from recorded then or later
 * @param until recorded before then
 */
public record JournalFilter(
    @Nullable RecordReference about,
    @Nullable String subject,
    @Nullable Outcome outcome,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** Every entry of the authority. */
  public static final JournalFilter ALL = new JournalFilter(null, null, null, null, null);

  /** Returns the same filter for one record only. */
  public JournalFilter about(RecordReference wanted) {
    return new JournalFilter(wanted, subject, outcome, from, until);
  }

  /** Returns the same filter for one person's doings only. */
  public JournalFilter by(String wanted) {
    return new JournalFilter(about, wanted, outcome, from, until);
  }

  /** Returns the same filter for one outcome only. */
  public JournalFilter with(Outcome wanted) {
    return new JournalFilter(about, subject, wanted, from, until);
  }

  /**
   * Returns the same filter for a stretch of time: from the first instant, up to and without the
   * second.
   */
  public JournalFilter between(Instant first, Instant end) {
    return new JournalFilter(about, subject, outcome, first, end);
  }
}
