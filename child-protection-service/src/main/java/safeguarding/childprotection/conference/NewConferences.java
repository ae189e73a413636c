package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.ConferencePolicy.Due;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Where conferences come from: an enquiry asks for one, or a plan is due for review. */
@Singleton
public final class NewConferences {
  private final AuthorityTransactions transactions;
  private final FamilyCases families;
  private final Enquiries enquiries;
  private final ConferenceStore store;
  private final RecordChanges changes;
  private final ConferenceClocks clocks;
  private final Journal journal;
  private final Clock clock;

  NewConferences(
      AuthorityTransactions transactions,
      FamilyCases families,
      Enquiries enquiries,
      ConferenceStore store,
      RecordChanges changes,
      ConferenceClocks clocks,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.families = families;
    this.enquiries = enquiries;
    this.store = store;
    this.changes = changes;
    this.clocks = clocks;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What a new conference comes to.
   *
   * @param etag of the conference
   * @param lateRequest false for a review
   * @param dueOn the last day in time; null beyond the known bank holidays
   */
  public record Begun(
      UUID conferenceId,
      String etag,
      UUID familyId,
      boolean lateRequest,
      @Nullable LocalDate dueOn) {}

  /**
   * Requests the initial conference that an enquiry has shown to be needed.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the enquiry, which the request changes
   * @throws NotFound when the caller's authority has no such enquiry
   */
  public Ruling<Begun> request(
      Caller caller, String action, UUID enquiryId, String etag, RequestConference command) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    UUID id = UUID.randomUUID();
    return changes
        .change(
            caller,
            action,
            new RecordReference(Enquiries.RECORD_KIND, enquiryId),
            etag,
            () -> families.enquiry(enquiryId),
            found ->
                found
                    .kept()
                    .mayRequestConference()
                    .then(enquiry ->
                        ConferencePolicy.request(
                            id, enquiry, command, found.family(), clocks, LondonTime.dateOf(now))),
            (due, found) -> save(due, found.kept(), recorded))
        .map(saved -> begun(saved.value()));
  }

  private boolean save(Due<Requested> due, EnquiryRecord enquiry, Recorded recorded) {
    store.insert(due.conference(), initial(due), recorded);
    return enquiries.conferenceRequested(enquiry);
  }

  /**
   * Books the next review conference of children on a plan, in one transaction with its journal
   * entry, which joins one already open.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such family group
   */
  public Ruling<Begun> bookReview(
      Caller caller, String action, UUID familyId, BookReviewConference command) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    LocalDate today = LondonTime.dateOf(now);
    UUID id = UUID.randomUUID();
    return transactions.write(
        caller.authority(),
        () ->
            ConferencePolicy.bookReview(id, command, families.lock(familyId), clocks, today)
                .map(due -> {
                  store.insertReview(due.conference(), recorded);
                  journal.record(
                      JournalEntry.changed(
                          caller,
                          action,
                          new RecordReference(Conferences.RECORD_KIND, id),
                          Correlation.id()));
                  return new Begun(id, "1", familyId, false, due.dueOn());
                }));
  }

  private static Begun begun(Due<Requested> due) {
    Requested conference = due.conference();
    return new Begun(
        conference.id(), "1", conference.subject().familyId(), initial(due).late(), due.dueOn());
  }

  private static Initial initial(Due<Requested> due) {
    return (Initial) due.conference().subject().occasion();
  }
}
