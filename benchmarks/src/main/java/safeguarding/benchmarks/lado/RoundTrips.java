package safeguarding.benchmarks.lado;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** How often a service in this program waits for the database. */
public final class RoundTrips {
  /**
   * The driver's own log has a line for each time that it waits for the server; BEGIN goes out with
   * the first statement.
   */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  private RoundTrips() {}

  /** Counts while some work is done, on whatever thread. */
  public static int during(Runnable work) {
    AtomicInteger waits = new AtomicInteger();
    Handler counting =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            if (line.getMessage().contains("FE=> Sync")) {
              waits.incrementAndGet();
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Level before = DRIVER.getLevel();
    boolean parents = DRIVER.getUseParentHandlers();
    DRIVER.setUseParentHandlers(false);
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(counting);
    try {
      work.run();
    } finally {
      DRIVER.removeHandler(counting);
      DRIVER.setLevel(before);
      DRIVER.setUseParentHandlers(parents);
    }
    return waits.get();
  }
}
