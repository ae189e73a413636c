package safeguarding.gateway.upload;

import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A body that is read until a deadline and not after: a sender that stands still holds nobody. The
 * server reads without a limit of its own; whoever waits for bytes is woken.
 */
public final class UntilDeadline extends InputStream {
  private static final String PASSED = "safeguarding.body-too-late";
  private static final ScheduledThreadPoolExecutor ALARMS = alarms();

  private final InputStream in;
  private final long deadline;
  private final Runnable whenPassed;

  UntilDeadline(InputStream in, Duration limit, Runnable whenPassed) {
    this.in = in;
    this.deadline = System.nanoTime() + limit.toNanos();
    this.whenPassed = whenPassed;
  }

  /**
   * Of a request, from now on. Reading ends with an {@link InterruptedIOException} when the time is
   * over.
   */
  public static InputStream of(HttpRequest<?> request, InputStream in, Duration limit) {
    return new UntilDeadline(in, limit, () -> request.setAttribute(PASSED, true));
  }

  /** Whether the sender took too long: then its connection is closed with the answer. */
  public static boolean hasPassed(HttpRequest<?> request) {
    return request.getAttribute(PASSED).isPresent();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      throw passed();
    }
    Alarm alarm = new Alarm(Thread.currentThread());
    Future<?> set = ALARMS.schedule(alarm, left, TimeUnit.NANOSECONDS);
    try {
      return in.read(into, from, most);
    } catch (InterruptedIOException woken) {
      throw alarm.rang() ? passed() : woken;
    } finally {
      set.cancel(false);
      alarm.off();
    }
  }

  private InterruptedIOException passed() {
    whenPassed.run();
    return new InterruptedIOException("the sender takes too long");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static ScheduledThreadPoolExecutor alarms() {
    var alarms =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("body-deadlines").daemon().factory());
    alarms.setRemoveOnCancelPolicy(true);
    return alarms;
  }

  /** Wakes a reader, unless it has read already. */
  private static final class Alarm implements Runnable {
    private final Thread reader;
    private boolean off;
    private boolean rang;

    Alarm(Thread reader) {
      this.reader = reader;
    }

    @Override
    public synchronized void run() {
      if (!off) {
        rang = true;
        reader.interrupt();
      }
    }

    synchronized boolean rang() {
      return rang;
    }

    /** By the reader: what rang too late wakes nobody else. */
    synchronized void off() {
      off = true;
      if (rang) {
        Thread.interrupted();
      }
    }
  }
}
