package safeguarding.lado.strategymeeting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.strategymeeting.Meeting.Held;
import safeguarding.lado.strategymeeting.MeetingChanges.Changed;
import safeguarding.outbox.Outbox;
import safeguarding.outbox.Posted;
import safeguarding.outbox.Settlement;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What follows a meeting: its minutes, its actions, and what became of its mail. */
@Singleton
public final class MeetingFollowUp {
  private final AuthorityTransactions transactions;
  private final MeetingStore store;
  private final MeetingActionStore actions;
  private final CirculationStore circulations;
  private final MeetingChanges changes;
  private final MeetingMail mail;
  private final MeetingWords words;
  private final Outbox outbox;
  private final Clock clock;

  MeetingFollowUp(
      AuthorityTransactions transactions,
      MeetingStore store,
      MeetingActionStore actions,
      CirculationStore circulations,
      MeetingChanges changes,
      MeetingMail mail,
      MeetingWords words,
      Outbox outbox,
      Clock clock) {
    this.transactions = transactions;
    this.store = store;
    this.actions = actions;
    this.circulations = circulations;
    this.changes = changes;
    this.mail = mail;
    this.words = words;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Records that the minutes were circulated, or went out again once they were corrected.
   *
   * @param minutes as circulated; empty: as they are on record
   * @param notice whether people are told by mail that they are on their way; only for today
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> circulate(
      Caller caller,
      String action,
      UUID meeting,
      String etag,
      Circulation told,
      String minutes,
      boolean notice) {
    LocalDate today = LondonTime.today(clock);
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file -> MeetingPolicy.circulate(file, told, minutes, today),
        (circulation, file) -> {
          words.found(file.about(), minutes);
          boolean saved =
              file.circulation() == null
                  ? circulations.circulate(
                      meeting, file.version(), circulation, text(file, minutes), now(caller))
                  : circulations.circulateAgain(file, circulation, now(caller));
          if (saved && notice && today.equals(circulation.on())) {
            mail.circulated(file);
          }
          return saved;
        });
  }

  private static String text(MeetingFile file, String minutes) {
    return minutes.isEmpty() && file.meeting() instanceof Held held
        ? held.holding().minutes()
        : minutes;
  }

  /**
   * Adds an action that the meeting agreed.
   *
   * @param dueOn null: refused at the field
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> add(
      Caller caller,
      String action,
      UUID meeting,
      String etag,
      String what,
      String owner,
      @Nullable LocalDate dueOn) {
    return changes.change(
        caller,
        action,
        meeting,
        etag,
        file -> MeetingPolicy.act(file, UUID.randomUUID(), what, owner, dueOn),
        (added, file) -> {
          words.found(file.about(), what);
          return actions.add(added, meeting, file.version(), now(caller));
        });
  }

  /**
   * Records that an action was done.
   *
   * @param etag of its meeting
   * @param on null: refused at the field
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> complete(
      Caller caller, String action, UUID actionId, String etag, @Nullable LocalDate on) {
    return transactions.write(
        caller.authority(),
        () -> {
          UUID meeting = actions.ofAction(actionId).orElseThrow(NotFound::new);
          return changes.change(
              caller,
              action,
              meeting,
              etag,
              file -> MeetingPolicy.complete(file, actionId, on, LondonTime.today(clock)),
              (done, file) -> actions.complete(done, meeting, file.version(), now(caller)));
        });
  }

  /**
   * Says what became of a message, or sends it again.
   *
   * @param etag of its meeting
   * @param told null: refused at the field
   * @throws NotFound when there is none whose allegation the caller may see
   */
  Ruling<Changed> settle(
      Caller caller, String action, UUID message, String etag, @Nullable Settlement told) {
    return transactions.write(
        caller.authority(),
        () -> {
          UUID meeting =
              outbox
                  .find(message)
                  .map(Posted::about)
                  .filter(about -> about.kind().equals(Meetings.RECORD_KIND))
                  .map(RecordReference::id)
                  .orElseThrow(NotFound::new);
          return changes.change(
              caller,
              action,
              meeting,
              etag,
              _ -> settled(message, told, now(caller)),
              (_, file) -> store.next(meeting, file.version()));
        });
  }

  private Ruling<UUID> settled(UUID message, @Nullable Settlement told, Recorded recorded) {
    if (told == null) {
      return refused(Refusal.INVALID_FIELDS, "Choose what became of it");
    }
    boolean done =
        switch (told) {
          case SEND_AGAIN -> outbox.sendAgain(message, recorded);
          case ARRIVED -> outbox.arrived(message, recorded);
          case TOLD -> outbox.told(message, recorded);
        };
    return done
        ? Ruling.granted(message)
        : refused(
            "message-settled", "This message waits for no decision, or is of no use any more");
  }

  private static Ruling<UUID> refused(String code, String message) {
    return Ruling.refused(Refusal.at(code, "resolution", message));
  }

  private Recorded now(Caller caller) {
    return Recorded.by(caller, clock.instant());
  }
}
