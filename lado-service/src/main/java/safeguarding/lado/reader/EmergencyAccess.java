package safeguarding.lado.reader;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Correlation;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Opens a case in an emergency to somebody who is not named on it ('break glass'): with a reason,
 * for a few hours, and told to those who are named.
 */
@Singleton
public final class EmergencyAccess {
  /**
   * One answer for a case that is not there, not limited, open to the caller already, or about
   * them.
   */
  static final String NOTHING_TO_OPEN = "nothing-to-open";

  private final AuthorityTransactions transactions;
  private final ReaderStore store;
  private final CaseAccess access;
  private final EmergencyStore emergencies;
  private final EmergencySettings settings;
  private final Journal journal;
  private final Clock clock;

  EmergencyAccess(
      AuthorityTransactions transactions,
      ReaderStore store,
      CaseAccess access,
      EmergencyStore emergencies,
      EmergencySettings settings,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.access = access;
    this.emergencies = emergencies;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What an emergency access comes to.
   *
   * @param until when it ends
   */
  public record Opened(UUID id, Instant until) {}

  /**
   * Opens a limited case to the caller.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param reference {@code LADO-2018-0043}
   */
  public Ruling<Opened> open(Caller caller, String action, String reference, String reason) {
    Violations violations = new Violations();
    violations.required("reference", reference.strip(), "Enter the reference, like LADO-2018-0043");
    violations.shortText("reference", reference);
    violations.required("reason", reason.strip(), "Write why this cannot wait for those named");
    violations.longText("reason", reason);
    return violations
        .ruling(() -> reference.strip())
        .then(wanted ->
            transactions.write(
                caller.authority(),
                () -> {
                  access.holdStill();
                  return hidden(caller, wanted)
                      .map(id -> Ruling.granted(open(caller, action, id, reason.strip())))
                      .orElseGet(EmergencyAccess::nothingToOpen);
                }));
  }

  private Optional<UUID> hidden(Caller caller, String reference) {
    return transactions
        .seeingAll(() -> store.restricted(reference).filter(id -> !isAbout(id, caller)))
        .filter(id -> store.find(id).isEmpty());
  }

  /** Nobody opens the case that is about themself. */
  private boolean isAbout(UUID id, Caller caller) {
    return access.adult(access.of(id).workplace()).filter(caller.subject()::equals).isPresent();
  }

  private Opened open(Caller caller, String action, UUID id, String reason) {
    Recorded recorded = Recorded.by(caller, clock.instant());
    Instant until = recorded.at().plus(settings.lasts()).truncatedTo(ChronoUnit.MICROS);
    store.insert(
        id,
        new Reader(
            UUID.randomUUID(),
            ReaderKind.EMERGENCY,
            ReaderCapacity.of(caller),
            caller.subject(),
            caller.name(),
            "",
            reason,
            until,
            recorded,
            null,
            null));
    journal.record(
        JournalEntry.changed(
            caller, action, new RecordReference(Readers.RECORD_KIND, id), Correlation.id()));
    return new Opened(id, until);
  }

  private static Ruling<Opened> nothingToOpen() {
    return Ruling.refused(
        Refusal.of(
            NOTHING_TO_OPEN,
            "There is nothing to open under this reference: no such case, or none that is limited"
                + " to people other than you"));
  }

  /** What a caller who is named is to look at: the emergencies of others, the oldest first. */
  public List<EmergencyToLookAt> toLookAt(Caller caller) {
    return transactions.read(
        caller.authority(), () -> emergencies.toLookAt(caller.subject(), clock.instant()));
  }

  /**
   * The limited cases that nobody holds any more, by reference alone, for those who may open them:
   * not for the adult of a case, and without those that the caller sees.
   */
  public List<NobodysCase> nobodys(Caller caller) {
    return transactions.read(
        caller.authority(),
        () ->
            transactions
                .seeingAll(() ->
                    emergencies.nobodys().stream()
                        .filter(kept -> !isAbout(kept.id(), caller))
                        .toList())
                .stream()
                .filter(kept -> store.find(kept.id()).isEmpty())
                .toList());
  }
}
