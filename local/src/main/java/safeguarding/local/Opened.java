package safeguarding.local;

import java.util.ArrayDeque;
import java.util.Deque;
import safeguarding.local.problem.CannotStart;

/** What has been started so far, to be stopped in the opposite order, however early that comes. */
final class Opened implements AutoCloseable {
  /** Stops one thing. */
  @FunctionalInterface
  interface Stopping {
    void stop();
  }

  private final Deque<Stopping> stoppings = new ArrayDeque<>();
  private volatile boolean closed;

  /** Takes something on; what comes too late is stopped at once. */
  synchronized void push(Stopping stopping) {
    if (closed) {
      stopping.stop();
      throw new CannotStart("The suite was stopped while it started.");
    }
    stoppings.push(stopping);
  }

  /** Whether stopping has begun. */
  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      while (!stoppings.isEmpty()) {
        stoppings.pop().stop();
      }
    }
  }
}
