package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Correlation;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.adultmatching.AdultRegister;
import safeguarding.lado.adultrole.OwnRoles;
import safeguarding.lado.allegation.Allegation.Received;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.reader.CaseAccess;
import safeguarding.lado.words.AllegationWords;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.ReferenceNumbers;

/** Logs contacts: everything that reaches the LADO, also what goes no further. */
@Singleton
final class ContactLog {
  private final AuthorityTransactions transactions;
  private final AllegationStore store;
  private final ContactDraftStore drafts;
  private final OwnRoles roles;
  private final AdultRegister adults;
  private final CaseAccess access;
  private final AllegationWords words;
  private final ReferenceNumbers references;
  private final Journal journal;
  private final Clock clock;

  ContactLog(
      AuthorityTransactions transactions,
      AllegationStore store,
      ContactDraftStore drafts,
      OwnRoles roles,
      AdultRegister adults,
      CaseAccess access,
      AllegationWords words,
      ReferenceNumbers references,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.drafts = drafts;
    this.roles = roles;
    this.adults = adults;
    this.access = access;
    this.words = words;
    this.references = references;
    this.journal = journal;
    this.clock = clock;
  }

  /** As {@link Allegations#logContact}. */
  Ruling<Logged> log(
      Caller caller, String action, ToldContact told, AdultChoice choice, Optional<UUID> draftId) {
    Instant now = clock.instant();
    return AllegationPolicy.receive(UUID.randomUUID(), told.takenElseBy(caller.name()), now)
        .then(received ->
            transactions.write(
                caller.authority(),
                () ->
                    roles
                        .offered(received.contact().adult().ownRole(), "")
                        .then(_ -> adults.check(caller, choice))
                        .then(_ -> limited(caller, received, now))
                        .map(_ -> write(caller, action, received, choice, draftId, now))));
  }

  /** Cases about staff of the council's children's services are for named people (rule 5). */
  private Ruling<UUID> limited(Caller caller, Received received, Instant now) {
    return received.contact().adult().worksForTheCouncil()
        ? access.limitWhenLogged(
            caller, received.id(), "adult.setting_kind", Recorded.by(caller, now))
        : Ruling.granted(received.id());
  }

  private Logged write(
      Caller caller,
      String action,
      Received received,
      AdultChoice choice,
      Optional<UUID> draftId,
      Instant now) {
    UUID id = received.id();
    Contact contact = received.contact();
    Recorded recorded = Recorded.by(caller, now);
    draftId.ifPresent(draft -> drafts.delete(caller.subject(), draft));
    UUID adult =
        adults.tell(
            id,
            contact.adult().telling(),
            choice,
            words.insertionOfNew(id, contact.receivedOn(), ContactWords.of(contact)),
            recorded);
    journal.record(
        JournalEntry.changed(
            caller, action, new RecordReference(Allegations.RECORD_KIND, id), Correlation.id()));
    // The number is locked until the commit, so it is taken as late as it can be.
    String reference =
        store
            .insert(
                received,
                references.numbered(Allegations.SERIES, contact.receivedOn().getYear()),
                adult,
                recorded)
            .toString();
    return new Logged(id, reference, "1");
  }
}
