package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.security.Asked;
import safeguarding.security.Caller;
import safeguarding.security.Denials;

/** Writes every denial into the journal of the caller's own authority. */
@Singleton
final class JournalledDenials implements Denials {
  private final Journal journal;

  JournalledDenials(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void denied(Caller caller, String method, String reasonCode, @Nullable Asked asked) {
    RecordReference about = asked == null ? null : new RecordReference(asked.kind(), asked.id());
    journal.recordAlone(
        caller.authority(),
        JournalEntry.denied(caller, method, about, reasonCode, Correlation.id()));
  }
}
