package safeguarding.outbox;

import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * Sends what waits, authority by authority. A message is claimed in one transaction, handed over
 * outside any, and settled in another, so that no connection to the database is held while a mail
 * server thinks. A message whose sender stopped in between becomes unknown when its claim has run
 * out: it is never sent again by itself.
 */
@Singleton
final class OutboxSender implements GracefulShutdownCapable {
  /** Longer than any carrier takes for one message. */
  static final Duration CLAIM = Duration.ofMinutes(10);

  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int LONGEST_PAUSE_DOUBLINGS = 6;

  /** So that one authority does not keep the others waiting. */
  private static final int MOST_IN_A_ROUND = 100;

  private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

  private final AuthorityTransactions transactions;
  private final OutboxAuthorities authorities;
  private final OutboxStore store;
  private final List<Carrier> carriers;
  private final Clock clock;
  private final ReentrantLock round = new ReentrantLock();
  private volatile boolean stopping;

  OutboxSender(
      AuthorityTransactions transactions,
      OutboxAuthorities authorities,
      OutboxStore store,
      List<Carrier> carriers,
      Clock clock) {
    this.transactions = transactions;
    this.authorities = authorities;
    this.store = store;
    this.carriers = List.copyOf(carriers);
    this.clock = clock;
  }

  /** One round through all authorities; nothing where no carrier has been set up. */
  @Scheduled(fixedDelay = "${outbox.every:5s}", initialDelay = "${outbox.every:5s}")
  void round() {
    if (stopping || !(carries(false) || carries(true))) {
      return;
    }
    round.lock();
    try {
      authorities.all().forEach(this::sendAll);
    } catch (RuntimeException e) {
      LOG.warn("the outbox could not be looked through: {}", e.getClass().getSimpleName());
    } finally {
      round.unlock();
    }
  }

  /** The message in hand is finished; no other is begun. */
  @Override
  public CompletionStage<?> shutdownGracefully() {
    stopping = true;
    return CompletableFuture.runAsync(this::awaitRound);
  }

  private void awaitRound() {
    round.lock();
    try {
      LOG.debug("the outbox has come to rest");
    } finally {
      round.unlock();
    }
  }

  private void sendAll(AuthorityCode authority) {
    try {
      transactions.write(authority, () -> store.setAsideStale(now()));
      int sent = 0;
      while (!stopping && sent < MOST_IN_A_ROUND && sendOne(authority)) {
        sent++;
      }
    } catch (RuntimeException e) {
      LOG.warn("the outbox of {} could not be sent: {}", authority, e.getClass().getSimpleName());
    }
  }

  private boolean sendOne(AuthorityCode authority) {
    Instant now = now();
    Optional<Claimed> claimed =
        transactions.write(
            authority, () -> store.claim(now, now.plus(CLAIM), carries(false), carries(true)));
    claimed.ifPresent(message -> settle(authority, message, carrier(message).carry(message)));
    return claimed.isPresent();
  }

  private Carrier carrier(Claimed message) {
    return carriers.stream()
        .filter(carrier -> carrier.carries(message.calendar() != null))
        .findFirst()
        .orElseThrow();
  }

  private void settle(AuthorityCode authority, Claimed message, Delivery came) {
    transactions.write(
        authority,
        () -> {
          switch (came) {
            case Delivery.Accepted() -> store.settle(message, MessageState.SENT, null, now());
            case Delivery.Refused(String code) ->
                store.settle(message, MessageState.FAILED, code, now());
            case Delivery.Unknown(String code) ->
                store.settle(message, MessageState.UNKNOWN, code, now());
            case Delivery.NotYet(String code) ->
                store.againAt(message, now().plus(pause(message.attempts())), code);
          }
        });
    if (!(came instanceof Delivery.Accepted)) {
      LOG.warn("message {} of {}: {}", message.id(), authority, came);
    }
  }

  /** Twice as long each time, from a minute to about an hour. */
  static Duration pause(int attempts) {
    int doublings = Math.clamp(attempts - 1L, 0, LONGEST_PAUSE_DOUBLINGS);
    return FIRST_PAUSE.multipliedBy(1L << doublings);
  }

  private boolean carries(boolean withCalendar) {
    return carriers.stream().anyMatch(carrier -> carrier.carries(withCalendar));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
