package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.plan.AfterPlanEnd;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.grpcedge.Correlation;
import safeguarding.security.Caller;

/** Withdraws the review conferences that lose their last plan, each with its journal entry. */
@Singleton
final class ReviewWithdrawals implements AfterPlanEnd {
  private final ConferenceStore store;
  private final ConferenceReadingStore reading;
  private final Journal journal;

  ReviewWithdrawals(ConferenceStore store, ConferenceReadingStore reading, Journal journal) {
    this.store = store;
    this.reading = reading;
    this.journal = journal;
  }

  @Override
  public void ended(
      Caller caller,
      String action,
      UUID familyId,
      UUID childId,
      FamilyPlans plans,
      Recorded recorded) {
    for (ConferenceRecord kept : reading.ofFamilies(List.of(familyId))) {
      if (kept.conference().concerns(childId)) {
        WithdrawalRules.byLastPlan(kept.conference(), plans)
            .ifPresent(withdrawn -> withdraw(caller, action, withdrawn, kept, recorded));
      }
    }
  }

  private void withdraw(
      Caller caller, String action, Withdrawn withdrawn, ConferenceRecord kept, Recorded recorded) {
    if (!store.saveWithdrawal(withdrawn, kept.version(), recorded)) {
      throw new IllegalStateException("a conference changed although its family group is locked");
    }
    journal.record(
        JournalEntry.changed(
            caller,
            action,
            new RecordReference(Conferences.RECORD_KIND, withdrawn.id()),
            Correlation.id()));
  }
}
