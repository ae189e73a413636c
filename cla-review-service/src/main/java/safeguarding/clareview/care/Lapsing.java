package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Correlation;
import safeguarding.security.Caller;

/** Ends bookings for after the end of care, or of an order, and says so in the journal. */
@Singleton
final class Lapsing {
  private final LapsedReviewStore store;
  private final Journal journal;

  Lapsing(LapsedReviewStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
  }

  /**
   * Joins the transaction in which the period or the order ends.
   *
   * @param reason why a review that is left without a child is cancelled
   */
  void after(
      Caller caller,
      String action,
      UUID courseId,
      LocalDate endedOn,
      String reason,
      Recorded recorded) {
    store
        .lapse(courseId, endedOn, reason, recorded)
        .forEach(review ->
            journal.record(
                JournalEntry.changed(
                    caller,
                    action,
                    new RecordReference(Care.REVIEW_KIND, review),
                    Correlation.id())));
  }
}
