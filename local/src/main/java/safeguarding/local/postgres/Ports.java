package safeguarding.local.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.local.problem.CannotStart;

/** Finds out about TCP ports of the loopback address. */
public final class Ports {
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that nobody listens on at this moment, and that nobody here was given before. */
  public static int free() {
    int port;
    do {
      port = unused();
    } while (!GIVEN.add(port));
    return port;
  }

  private static int unused() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("There is no free port on this machine.", e);
    }
  }

  /**
   * Refuses a port that somebody else listens on.
   *
   * @param program who wants it, for the sentence
   */
  public static void requireFree(int port, String program) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assert socket.isBound();
    } catch (IOException taken) {
      throw new CannotStart(
          "Port " + port + ", which " + program + " needs, is in use: stop what listens there.",
          taken);
    }
  }
}
