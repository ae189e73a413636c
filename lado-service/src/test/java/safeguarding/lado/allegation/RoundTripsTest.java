package safeguarding.lado.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;

/** How often logging a contact asks the database: a person waits on the telephone. */
class RoundTripsTest {
  /** Over gRPC six: with the claim of the request, and its answer, which takes the commit along. */
  private static final int MOST = 5;

  /** The driver's own log has a line for each time that it waits for the server. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  private final Caller lado = TestService.aLado();
  private final Allegations allegations = TestService.bean(Allegations.class);

  @Test
  void a_contact_with_children_is_logged_in_five_round_trips() {
    TestService.itIs(Instant.parse("2018-06-05T09:00:00Z"));
    log();

    assertThat(roundTrips(this::log)).isBetween(1, MOST);
  }

  private void log() {
    assertThat(
            allegations.logContact(
                lado,
                "test",
                aContact()
                    .with(
                        List.of(
                            new Child("A", null, 8, CareStatus.NONE, "He pulled me.", ""),
                            new Child("B", null, null, null, "", "Example County")))
                    .told(),
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()))
        .isInstanceOf(Granted.class);
  }

  private static int roundTrips(Runnable work) {
    Thread here = Thread.currentThread();
    AtomicInteger waits = new AtomicInteger();
    Handler counting =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            if (Thread.currentThread().equals(here) && line.getMessage().contains("FE=> Sync")) {
              waits.incrementAndGet();
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Level before = DRIVER.getLevel();
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(counting);
    try {
      work.run();
    } finally {
      DRIVER.removeHandler(counting);
      DRIVER.setLevel(before);
    }
    return waits.get();
  }
}
