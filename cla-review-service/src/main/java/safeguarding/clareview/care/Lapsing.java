package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.Correlation;
import safeguarding.security.Caller;

/** Lets bookings fall away when care, or an order, ends, and says so in the journal. */
@Singleton
final class Lapsing {
  private final LapsedReviewStore store;
  private final Journal journal;

  Lapsing(LapsedReviewStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
  }

  /** Joins the transaction in which the period or the order ends. */
  void after(Caller caller, String action, UUID courseId, LocalDate endedOn) {
    store
        .lapse(courseId, endedOn)
        .forEach(review ->
            journal.record(
                JournalEntry.changed(
                    caller,
                    action,
                    new RecordReference(Care.REVIEW_KIND, review),
                    Correlation.id())));
  }
}
