package safeguarding.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import safeguarding.local.problem.CannotStart;

/** The mail that the suite on this machine has sent, as a page to look at. */
public final class Mailbox implements AutoCloseable {
  private static final String HTML = "text/html; charset=utf-8";

  private final SmtpReceiver receiver;
  private final HttpServer pages;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private record Answer(int status, String type, String body) {}

  private Mailbox(SmtpReceiver receiver, HttpServer pages) {
    this.receiver = receiver;
    this.pages = pages;
  }

  /**
   * Starts both on the loopback address.
   *
   * @throws CannotStart with one sentence, such as that a port is in use
   */
  public static Mailbox start(int smtpPort, int pagePort, Clock clock) {
    SmtpReceiver receiver = SmtpReceiver.start(smtpPort, clock);
    try {
      var pages =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
      var mailbox = new Mailbox(receiver, pages);
      pages.setExecutor(mailbox.threads);
      pages.createContext("/", mailbox::handle);
      pages.start();
      return mailbox;
    } catch (IOException e) {
      receiver.close();
      throw new CannotStart("The mailbox could not start on port " + pagePort + ".", e);
    }
  }

  /** Where its page is. */
  public URI address() {
    return URI.create("http://localhost:" + pages.getAddress().getPort());
  }

  /** Where it takes mail. */
  public int smtpPort() {
    return receiver.port();
  }

  /** The mails of this run, the newest first. */
  public List<ReceivedMail> mails() {
    return receiver.mails();
  }

  @Override
  public void close() {
    pages.stop(0);
    threads.close();
    receiver.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(String method, String path) {
    if (!method.equals("GET")) {
      return new Answer(405, HTML, MailPages.nothing());
    }
    if (path.equals("/")) {
      return new Answer(200, HTML, MailPages.list(receiver.mails()));
    }
    if (path.matches("/mails/\\d{1,9}\\.ics")) {
      return mail(path.substring("/mails/".length(), path.length() - ".ics".length()))
          .flatMap(ReceivedMail::calendar)
          .map(entry -> new Answer(200, "text/calendar; charset=utf-8", entry))
          .orElse(new Answer(404, HTML, MailPages.nothing()));
    }
    if (path.matches("/mails/\\d{1,9}")) {
      return mail(path.substring("/mails/".length()))
          .map(mail -> new Answer(200, HTML, MailPages.mail(mail)))
          .orElse(new Answer(404, HTML, MailPages.nothing()));
    }
    return new Answer(404, HTML, MailPages.nothing());
  }

  private Optional<ReceivedMail> mail(String number) {
    int wanted = Integer.parseInt(number);
    return receiver.mails().stream().filter(mail -> mail.number() == wanted).findAny();
  }
}
