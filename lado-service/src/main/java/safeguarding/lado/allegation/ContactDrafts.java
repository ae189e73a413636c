package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.NotFound;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Half-written contacts, each its writer's scratch paper: nobody else sees it and the last save
 * stands (ADR 0007). A draft goes when it is logged, or by {@link ContactDraftExpiry}. Saving and
 * looking are journalled.
 */
@Singleton
public final class ContactDrafts {
  /** What the journal calls a draft. */
  public static final String RECORD_KIND = "contact-draft";

  static final int MOST_FIELDS = 1_000;

  /** Room for {@link ContactRules#MOST_CHILDREN} accounts as long as they may be, and the rest. */
  static final int MOST_LETTERS = 400_000;

  static final int MOST_LISTED = 100;

  private final AuthorityTransactions transactions;
  private final ContactDraftStore store;
  private final ContactDraftExpiry expiry;
  private final Journal journal;
  private final Clock clock;

  ContactDrafts(
      AuthorityTransactions transactions,
      ContactDraftStore store,
      ContactDraftExpiry expiry,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.expiry = expiry;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Keeps the fields as typed, over what was saved under this id before.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @return when
   * @throws InvalidRequest for more than any form of ours holds, or what no keyboard types
   */
  public Instant save(Caller caller, String action, UUID id, Map<String, String> fields) {
    int letters =
        fields.entrySet().stream().mapToInt(f -> letters(f.getKey()) + letters(f.getValue())).sum();
    boolean unprintable =
        fields.entrySet().stream().anyMatch(f -> (f.getKey() + f.getValue()).indexOf('\0') >= 0);
    if (fields.size() > MOST_FIELDS || letters > MOST_LETTERS || unprintable) {
      throw new InvalidRequest("fields");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    transactions.write(
        caller.authority(),
        () -> {
          store.save(caller.subject(), id, new ContactDraft(fields, now));
          journal.record(JournalEntry.changed(caller, action, about(id), Correlation.id()));
        });
    expiry.afterSave(caller.authority());
    return now;
  }

  /**
   * The caller's own draft.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when there is none, it was logged, or it is somebody else's; that it was asked
   *     for is journalled
   */
  public ContactDraft get(Caller caller, String action, UUID id) {
    Optional<ContactDraft> found =
        transactions.read(caller.authority(), () -> store.find(caller.subject(), id));
    journal.recordAlone(
        caller.authority(),
        found.isPresent()
            ? JournalEntry.read(caller, action, about(id), Correlation.id())
            : JournalEntry.refused(caller, action, about(id), NotFound.CODE, Correlation.id()));
    return found.orElseThrow(NotFound::new);
  }

  /**
   * The caller's own drafts, the newest first, at most a hundred.
   *
   * @param action what the journal calls this: the full name of the RPC
   */
  public List<ContactDraftSummary> list(Caller caller, String action) {
    List<ContactDraftSummary> found =
        transactions.read(caller.authority(), () -> store.list(caller.subject(), MOST_LISTED));
    List<UUID> ids = found.stream().map(ContactDraftSummary::id).toList();
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(caller, action, RECORD_KIND, ids, Correlation.id()));
    return found;
  }

  private static RecordReference about(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }

  private static int letters(String text) {
    return text.codePointCount(0, text.length());
  }
}
