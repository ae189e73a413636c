package safeguarding.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The line to a real mail server, which breaks, or answers, at a chosen point. */
final class UnsteadyLine implements AutoCloseable {
  /** What goes wrong. */
  enum Mishap {
    NOTHING,
    NO_GREETING,
    RECIPIENT_BUSY,
    RECIPIENT_REFUSED,
    BREAKS_BEFORE_TEXT,
    BREAKS_IN_TEXT,
    TEXT_REFUSED,
    TEXT_BUSY,
    BREAKS_AFTER_TEXT
  }

  private final ServerSocket near;
  private final int farPort;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Mishap mishap = Mishap.NOTHING;

  private UnsteadyLine(ServerSocket near, int farPort) {
    this.near = near;
    this.farPort = farPort;
  }

  static UnsteadyLine to(int farPort) {
    try {
      var line = new UnsteadyLine(new ServerSocket(0, 50, loopback()), farPort);
      line.threads.execute(line::accept);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return near.getLocalPort();
  }

  void from(Mishap next) {
    mishap = next;
  }

  @Override
  public void close() {
    try {
      near.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private void accept() {
    while (!near.isClosed()) {
      try {
        Socket caller = near.accept();
        threads.execute(() -> carry(caller));
      } catch (IOException _) {
        // Closed.
      }
    }
  }

  private void carry(Socket caller) {
    try (caller;
        Socket server = new Socket(loopback(), farPort)) {
      if (mishap != Mishap.NO_GREETING) {
        new Carrying(caller, server).run();
      }
    } catch (IOException _) {
      // One of them has gone.
    }
  }

  /** One connection, line by line. */
  private final class Carrying {
    private final BufferedReader said;
    private final Writer answer;
    private final BufferedReader answered;
    private final Writer on;

    Carrying(Socket caller, Socket server) throws IOException {
      said = reader(caller);
      answer = writer(caller);
      answered = reader(server);
      on = writer(server);
    }

    private static BufferedReader reader(Socket socket) throws IOException {
      return new BufferedReader(
          new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static Writer writer(Socket socket) throws IOException {
      return new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.ISO_8859_1);
    }

    void run() throws IOException {
      pass();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (!carried(line)) {
          return;
        }
      }
    }

    /** False where the line has broken. */
    private boolean carried(String line) throws IOException {
      if (line.startsWith("RCPT") && mishap == Mishap.RECIPIENT_REFUSED) {
        say(answer, "550 nobody here is called someone@example.org");
      } else if (line.startsWith("RCPT") && mishap == Mishap.RECIPIENT_BUSY) {
        say(answer, "451 come back later");
      } else if (line.equals("DATA")) {
        return text();
      } else {
        say(on, line);
        pass();
      }
      return true;
    }

    private boolean text() throws IOException {
      return switch (mishap) {
        case BREAKS_BEFORE_TEXT -> false;
        case TEXT_REFUSED -> swallow("554 no such mail here");
        case TEXT_BUSY -> swallow("452 no room just now");
        default -> passText();
      };
    }

    private boolean swallow(String no) throws IOException {
      say(answer, "354 go on");
      String line = said.readLine();
      while (line != null && !line.equals(".")) {
        line = said.readLine();
      }
      say(answer, no);
      return true;
    }

    private boolean passText() throws IOException {
      say(on, "DATA");
      pass();
      String line = said.readLine();
      while (line != null && !line.equals(".")) {
        if (mishap == Mishap.BREAKS_IN_TEXT) {
          return false;
        }
        say(on, line);
        line = said.readLine();
      }
      say(on, ".");
      if (mishap == Mishap.BREAKS_AFTER_TEXT) {
        answered.readLine();
        return false;
      }
      pass();
      return true;
    }

    /** An answer of one line or several. */
    private void pass() throws IOException {
      String line = answered.readLine();
      while (line != null) {
        say(answer, line);
        line = line.length() > 3 && line.charAt(3) == '-' ? answered.readLine() : null;
      }
    }

    private static void say(Writer to, String line) throws IOException {
      to.write(line + "\r\n");
      to.flush();
    }
  }
}
