package safeguarding.local.mailbox;

import jakarta.mail.MessagingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import safeguarding.local.problem.CannotStart;

/**
 * Takes mail by SMTP (RFC 5321) on the loopback address, keeps the newest in memory and sends none
 * on. Without encryption or signing in: nothing leaves the machine.
 */
public final class SmtpReceiver implements AutoCloseable {
  private static final int MOST_KEPT = 500;
  private static final int LARGEST_BYTES = 4 * 1024 * 1024;
  private static final int QUIET_MILLIS = 60_000;
  private static final Logger LOG = LoggerFactory.getLogger(SmtpReceiver.class);

  private final ServerSocket server;
  private final Clock clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<ReceivedMail> mails = new ArrayDeque<>();
  private int count;

  private SmtpReceiver(ServerSocket server, Clock clock) {
    this.server = server;
    this.clock = clock;
  }

  /**
   * Starts it.
   *
   * @param port 0 for any that is free
   * @throws CannotStart with one sentence, such as that the port is in use
   */
  public static SmtpReceiver start(int port, Clock clock) {
    try {
      var receiver =
          new SmtpReceiver(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), clock);
      receiver.threads.execute(receiver::accept);
      return receiver;
    } catch (IOException e) {
      throw new CannotStart("The mailbox could not start on port " + port + ".", e);
    }
  }

  /** Where it listens. */
  public int port() {
    return server.getLocalPort();
  }

  /** The mails of this run, the newest first. */
  public synchronized List<ReceivedMail> mails() {
    return List.copyOf(mails);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket caller = server.accept();
        threads.execute(() -> serve(caller));
      } catch (IOException _) {
        // Closed, or the caller has gone.
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      caller.setSoTimeout(QUIET_MILLIS);
      new Conversation(new BufferedInputStream(caller.getInputStream()), caller.getOutputStream())
          .run();
    } catch (IOException e) {
      LOG.debug("a sender went away", e);
    }
  }

  private synchronized void keep(String from, String to, byte[] raw)
      throws MessagingException, IOException {
    count++;
    mails.addFirst(MailText.read(count, clock.instant(), from, to, raw));
    if (mails.size() > MOST_KEPT) {
      mails.removeLast();
    }
  }

  /** One sender, from the greeting to the good-bye. */
  private final class Conversation {
    private final InputStream in;
    private final OutputStream out;
    private String from = "";
    private String to = "";

    Conversation(InputStream in, OutputStream out) {
      this.in = in;
      this.out = out;
    }

    void run() throws IOException {
      say("220 localhost takes mail for this machine only");
      String line = line();
      while (line != null && answered(line)) {
        line = line();
      }
    }

    /** False after the good-bye. */
    private boolean answered(String line) throws IOException {
      String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      switch (command) {
        case "EHLO" -> say("250-localhost", "250-8BITMIME", "250 SIZE " + LARGEST_BYTES);
        case "HELO", "NOOP" -> say("250 ok");
        case "MAIL" -> {
          from = address(line);
          to = "";
          say("250 ok");
        }
        case "RCPT" -> {
          to = to.isEmpty() ? address(line) : to + ", " + address(line);
          say("250 ok");
        }
        case "RSET" -> {
          to = "";
          say("250 ok");
        }
        case "DATA" -> data();
        case "QUIT" -> {
          say("221 good-bye");
          return false;
        }
        default -> say("502 not known here");
      }
      return true;
    }

    private void data() throws IOException {
      if (to.isEmpty()) {
        say("503 to whom?");
        return;
      }
      say("354 end with a dot");
      try {
        keep(from, to, text());
        say("250 kept");
      } catch (MessagingException _) {
        say("554 no mail");
      }
      to = "";
    }

    /** Up to the line that is a dot; a line that began with a dot came with two. */
    private byte[] text() throws IOException {
      var raw = new ByteArrayOutputStream();
      for (String line = line(); !".".equals(line); line = line()) {
        if (line == null) {
          throw new IOException("the sender went away in the middle of a mail");
        }
        String kept = line.startsWith(".") ? line.substring(1) : line;
        raw.write((kept + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        if (raw.size() > LARGEST_BYTES) {
          throw new IOException("a mail too large for a mailbox in memory");
        }
      }
      return raw.toByteArray();
    }

    /** A line without its end, its bytes as letters; null when the sender has gone. */
    private @Nullable String line() throws IOException {
      var line = new ByteArrayOutputStream();
      for (int read = in.read(); read != '\n'; read = in.read()) {
        if (read < 0) {
          return null;
        }
        line.write(read);
        if (line.size() > LARGEST_BYTES) {
          throw new IOException("a line too long for any mail");
        }
      }
      return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private void say(String... lines) throws IOException {
      out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }

    private static String address(String line) {
      return line.replaceFirst("^[^<]*<", "").replaceFirst(">.*$", "");
    }
  }
}
