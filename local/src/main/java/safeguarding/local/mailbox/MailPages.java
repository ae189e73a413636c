package safeguarding.local.mailbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The few pages, as plain HTML that needs no script. */
final class MailPages {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private static final String STYLE =
      """
      body { font: 1.1rem/1.5 arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c }
      ul { list-style: none; padding: 0 } li { border-bottom: 1px solid #b1b4b6; padding: .6rem 0 }
      a { color: #1d70b8 } a:focus-visible { outline: 3px solid #fd0; background: #fd0; color: #0b0c0c }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f2f1; padding: 1rem }
      small { color: #505a5f; overflow-wrap: anywhere }
      """;

  private MailPages() {}

  static String list(List<ReceivedMail> mails) {
    String rows = mails.stream().map(MailPages::row).collect(Collectors.joining());
    return html(
        "Mailbox",
        """
        <p>What the suite on this machine has sent since it was started. None of it has left the machine.</p>
        %s
        """
            .formatted(
                mails.isEmpty() ? "<p>Nothing has been sent yet.</p>" : "<ul>" + rows + "</ul>"));
  }

  static String mail(ReceivedMail mail) {
    String entry =
        mail.calendar()
            .map(text ->
                """
                <h2>For the calendar</h2>
                <p><a href="/mails/%d.ics" download="meeting.ics">Download meeting.ics</a></p>
                <pre>%s</pre>
                """
                    .formatted(mail.number(), escaped(text)))
            .orElse("");
    return html(
        mail.subject(),
        """
        <p><a href="/">All mail</a></p>
        <p>From %s to %s, %s<br><small>%s</small></p>
        <pre>%s</pre>
        %s\
        """
            .formatted(
                escaped(mail.from()),
                escaped(mail.to()),
                when(mail.receivedAt()),
                escaped(mail.messageId()),
                escaped(mail.text()),
                entry));
  }

  static String nothing() {
    return html("There is nothing here", "<p><a href=\"/\">All mail</a></p>");
  }

  private static String row(ReceivedMail mail) {
    return """
    <li><a href="/mails/%d">%s</a><br><small>To %s, %s</small></li>
    """
        .formatted(
            mail.number(), escaped(mail.subject()), escaped(mail.to()), when(mail.receivedAt()));
  }

  private static String when(Instant instant) {
    return WHEN.format(instant);
  }

  private static String html(String title, String content) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title><style>%3$s</style></head>
    <body><main><h1>%1$s</h1>
    %2$s</main></body>
    </html>
    """
        .formatted(escaped(title), content, STYLE);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
