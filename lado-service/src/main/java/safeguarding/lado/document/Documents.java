package safeguarding.lado.document;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.grpcedge.RecordChanges.Saved;
import safeguarding.grpcedge.RecordReads;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.document.StoredDocument.Withdrawal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * The files of allegations. Adding and withdrawing is journalled about the document and about its
 * allegation, and so is each fetching of a file.
 */
@Singleton
final class Documents {
  /** What the journal calls a document. */
  static final String RECORD_KIND = "document";

  private final AuthorityTransactions transactions;
  private final DocumentStore store;
  private final DocumentPartStore parts;
  private final FileArrivals arrivals;
  private final FileInspection inspection;
  private final RecordChanges changes;
  private final RecordReads reads;
  private final Journal journal;
  private final Clock clock;

  Documents(
      AuthorityTransactions transactions,
      DocumentStore store,
      DocumentPartStore parts,
      FileArrivals arrivals,
      FileInspection inspection,
      RecordChanges changes,
      RecordReads reads,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.parts = parts;
    this.arrivals = arrivals;
    this.inspection = inspection;
    this.changes = changes;
    this.reads = reads;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Begins to take in a file for an allegation. That there is none is found out before anything
   * arrives.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  FileArrivals.Arrival begin(Caller caller, String action, UUID allegationId) {
    if (transactions.read(caller.authority(), () -> store.receivedOn(allegationId)).isEmpty()) {
      journal.recordAlone(
          caller.authority(),
          JournalEntry.refused(
              caller, action, allegation(allegationId), NotFound.CODE, Correlation.id()));
      throw new NotFound();
    }
    return arrivals.begin(caller.authority());
  }

  /**
   * What the content of a file shows it to be; nothing is looked for in one that is empty or too
   * large.
   */
  FileFinding look(Caller caller, ArrivedFile file) {
    return file.sizeBytes() == 0 || file.tooLarge()
        ? new FileFinding.Other()
        : transactions.read(caller.authority(), () -> inspection.look(() -> arrivals.open(file)));
  }

  /**
   * Adds a file that has arrived.
   *
   * @throws NotFound when the caller's authority has no such allegation
   */
  Ruling<StoredDocument> add(
      Caller caller,
      String action,
      UUID allegationId,
      NewDocument told,
      ArrivedFile file,
      FileFinding finding) {
    Recorded now = Recorded.by(caller, clock.instant());
    return DocumentPolicy.add(told, file, finding, LondonTime.dateOf(now.at()))
        .map(format ->
            transactions.write(
                caller.authority(),
                () -> keep(caller, action, document(allegationId, told, file, format, now), file)));
  }

  private StoredDocument keep(
      Caller caller, String action, StoredDocument document, ArrivedFile file) {
    store.insert(document, store.receivedOn(document.allegationId()).orElseThrow(NotFound::new));
    parts.keep(file.uploadId(), document.id());
    journal.record(JournalEntry.changed(caller, action, document(document.id()), Correlation.id()));
    journal.record(
        JournalEntry.changed(
            caller, action, allegation(document.allegationId()), Correlation.id()));
    return document;
  }

  private static StoredDocument document(
      UUID allegationId, NewDocument told, ArrivedFile file, FileFormat format, Recorded now) {
    String name = told.fileName();
    return new StoredDocument(
        UUID.randomUUID(),
        allegationId,
        1,
        told.title(),
        Objects.requireNonNull(told.kind()),
        told.datedOn(),
        FileFormat.endingOf(name).isEmpty() ? name + "." + format.ending() : name,
        format,
        told.formatReason(),
        Math.toIntExact(file.sizeBytes()),
        file.sha256(),
        now,
        null);
  }

  /**
   * Withdraws a document.
   *
   * @throws NotFound when the caller's authority has no such document
   */
  Ruling<Saved<StoredDocument>> withdraw(
      Caller caller, String action, UUID id, String etag, String reason) {
    Recorded now = Recorded.by(caller, clock.instant());
    return changes.change(
        caller,
        action,
        document(id),
        etag,
        () -> store.find(id),
        kept -> DocumentPolicy.withdraw(kept, reason).map(_ -> kept),
        (_, kept) -> {
          journal.record(
              JournalEntry.changed(
                  caller, action, allegation(kept.allegationId()), Correlation.id()));
          return store.withdraw(kept, new Withdrawal(reason, now));
        });
  }

  /**
   * A document whose file the caller fetches: journalled before the first byte.
   *
   * @throws NotFound when the caller's authority has no such document, or it was withdrawn
   */
  StoredDocument fetch(Caller caller, String action, UUID id) {
    StoredDocument found =
        reads.one(
            caller,
            action,
            document(id),
            () -> store.find(id).filter(kept -> kept.withdrawal() == null));
    journal.recordAlone(
        caller.authority(),
        JournalEntry.read(caller, action, allegation(found.allegationId()), Correlation.id()));
    return found;
  }

  /** A part of a file, from 0; empty behind the last one. */
  Optional<byte[]> part(Caller caller, UUID id, int position) {
    return transactions.read(caller.authority(), () -> parts.part(id, position));
  }

  /** The documents of an allegation that was found in the transaction that is open. */
  List<StoredDocument> ofAllegation(UUID allegationId) {
    return store.ofAllegation(allegationId);
  }

  private static RecordReference document(UUID id) {
    return new RecordReference(RECORD_KIND, id);
  }

  private static RecordReference allegation(UUID id) {
    return new RecordReference(Allegations.RECORD_KIND, id);
  }
}
