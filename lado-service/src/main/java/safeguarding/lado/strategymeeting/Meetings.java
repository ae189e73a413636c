package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** Meetings, as people book, change, cancel and hold them. The mail goes with the change. */
@Singleton
public final class Meetings {
  /** What the journal calls a meeting. */
  public static final String RECORD_KIND = "meeting";

  private final AuthorityTransactions transactions;
  private final MeetingFileStore files;
  private final MeetingStore store;
  private final MeetingChanges changes;
  private final MeetingMail mail;
  private final MeetingWords words;
  private final Journal journal;
  private final Clock clock;

  Meetings(
      AuthorityTransactions transactions,
      MeetingFileStore files,
      MeetingStore store,
      MeetingChanges changes,
      MeetingMail mail,
      MeetingWords words,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.files = files;
    this.store = store;
    this.changes = changes;
    this.mail = mail;
    this.words = words;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Books a meeting that lies ahead, and invites to it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  Ruling<Changed> book(Caller caller, String action, UUID allegation, ToldPlan told) {
    Instant now = clock.instant();
    return make(
        caller,
        action,
        allegation,
        (id, about) -> MeetingPolicy.book(id, told, about, now),
        (booked, about) -> {
          store.insert(booked, about.id(), Recorded.by(caller, now));
          mail.booked(about, booked);
        });
  }

  /**
   * Records a meeting that was held and never booked here. It sends no mail.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has no such allegation
   */
  Ruling<Changed> record(
      Caller caller, String action, UUID allegation, @Nullable MeetingKind kind, ToldHolding told) {
    Instant now = clock.instant();
    return make(
        caller,
        action,
        allegation,
        (id, about) -> MeetingPolicy.record(id, kind, told, about, now),
        (held, about) -> {
          store.insert(held, about.id(), Recorded.by(caller, now));
          words.found(about, held);
        });
  }

  private <M extends Meeting> Ruling<Changed> make(
      Caller caller,
      String action,
      UUID allegation,
      BiFunction<UUID, CaseFacts, Ruling<M>> rule,
      BiConsumer<M, CaseFacts> save) {
    return transactions.write(
        caller.authority(),
        () -> {
          CaseFacts about = files.facts(allegation, true).orElseThrow(NotFound::new);
          UUID id = UUID.randomUUID();
          return rule.apply(id, about)
              .map(meeting -> {
                save.accept(meeting, about);
                var record = new RecordReference(RECORD_KIND, id);
                journal.record(JournalEntry.changed(caller, action, record, Correlation.id()));
                return new Changed(id, "1", allegation);
              });
        });
  }

  /**
   * Changes a booked meeting, and tells whom it concerns.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> change(Caller caller, String action, UUID meeting, String etag, ToldPlan told) {
    Instant now = clock.instant();
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file -> MeetingPolicy.change(file, told, now),
        (booked, file) -> {
          boolean saved = store.change(booked, file, Recorded.by(caller, now));
          if (saved) {
            mail.changed(file, booked);
          }
          return saved;
        });
  }

  /**
   * Cancels a booked meeting. Whoever was invited to one that lies ahead is told.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> cancel(Caller caller, String action, UUID meeting, String etag, String reason) {
    Instant now = clock.instant();
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file -> MeetingPolicy.cancel(file.meeting(), reason),
        (cancelled, file) -> {
          boolean saved = store.cancel(cancelled, file.version(), Recorded.by(caller, now));
          if (saved && cancelled.startsAt().isAfter(now)) {
            mail.cancelled(file.about(), cancelled);
          }
          return saved;
        });
  }

  /**
   * Records that a booked meeting was held. It sends no mail.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the meeting
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> hold(Caller caller, String action, UUID meeting, String etag, ToldHolding told) {
    Instant now = clock.instant();
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file -> MeetingPolicy.hold(file, told, now),
        (held, file) -> {
          words.found(file.about(), held);
          return store.hold(held, file.version(), Recorded.by(caller, now));
        });
  }
}
