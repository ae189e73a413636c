package safeguarding.outbox;

import io.micronaut.core.annotation.Order;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import safeguarding.outbox.Outgoing.CalendarEntry;

/**
 * Hands messages to a mail server. What the server may have had when the connection broke, which is
 * from the first line of the text on, is unknown; everything before it was certainly not accepted.
 */
@Singleton
@Order(2)
final class SmtpCarrier implements Carrier {
  private static final int LASTING = 500;
  private static final int PASSING = 400;

  private final SmtpSettings settings;
  private final OutboxSettings from;
  private final Session session;

  SmtpCarrier(SmtpSettings settings, OutboxSettings from) {
    this.settings = settings;
    this.from = from;
    this.session = Session.getInstance(properties(settings, from));
  }

  private static Properties properties(SmtpSettings settings, OutboxSettings from) {
    String millis = Long.toString(settings.timeout().toMillis());
    String tls = Boolean.toString(settings.starttls());
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", millis);
    properties.setProperty("mail.smtp.timeout", millis);
    properties.setProperty("mail.smtp.writetimeout", millis);
    properties.setProperty("mail.smtp.starttls.enable", tls);
    properties.setProperty("mail.smtp.starttls.required", tls);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.setProperty("mail.smtp.from", from.from());
    // What the server's greeting is answered with; not this machine's own name.
    properties.setProperty("mail.smtp.localhost", from.domain());
    return properties;
  }

  @Override
  public boolean carries(boolean withCalendar) {
    return !settings.host().isEmpty();
  }

  @Override
  public Delivery carry(Claimed message) {
    OutgoingMime mime = new OutgoingMime(session, message.messageId());
    try {
      write(mime, message);
    } catch (MessagingException | UnsupportedEncodingException _) {
      return new Delivery.Refused("address-not-possible");
    }
    boolean accepted = false;
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(
          settings.host(), settings.port(), orNull(settings.user()), orNull(settings.password()));
      transport.sendMessage(mime, mime.getAllRecipients());
      accepted = true;
    } catch (MessagingException e) {
      // After the server's last word only the closing can fail.
      return accepted ? new Delivery.Accepted() : judged(e, mime);
    }
    return new Delivery.Accepted();
  }

  private void write(OutgoingMime mime, Claimed message)
      throws MessagingException, UnsupportedEncodingException {
    InternetAddress to = new InternetAddress(message.toAddress(), true);
    to.setPersonal(message.toName(), StandardCharsets.UTF_8.name());
    mime.setFrom(new InternetAddress(from.from(), from.fromName(), StandardCharsets.UTF_8.name()));
    mime.setRecipient(Message.RecipientType.TO, to);
    mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    mime.setSentDate(Date.from(message.queuedAt()));
    mime.setHeader("Auto-Submitted", "auto-generated");
    CalendarEntry calendar = message.calendar();
    if (calendar == null) {
      mime.setText(message.body(), StandardCharsets.UTF_8.name());
    } else {
      mime.setContent(alternatives(message, calendar));
    }
    mime.saveChanges();
  }

  private MimeMultipart alternatives(Claimed message, CalendarEntry calendar)
      throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(message.body(), StandardCharsets.UTF_8.name());
    MimeBodyPart entry = new MimeBodyPart();
    byte[] written = CalendarText.of(message, calendar, from).getBytes(StandardCharsets.UTF_8);
    String type = "text/calendar; charset=UTF-8; method=" + CalendarText.method(calendar);
    entry.setDataHandler(new DataHandler(new ByteArrayDataSource(written, type)));
    return new MimeMultipart("alternative", text, entry);
  }

  private static Delivery judged(MessagingException thrown, OutgoingMime mime) {
    int code = code(thrown);
    if (code >= LASTING) {
      return new Delivery.Refused("smtp-" + code);
    }
    if (code >= PASSING) {
      return new Delivery.NotYet("smtp-" + code);
    }
    if (mime.begun()) {
      return new Delivery.Unknown("connection-broke");
    }
    return new Delivery.NotYet(
        thrown instanceof AuthenticationFailedException ? "sign-in-refused" : "not-connected");
  }

  /** What the server answered to the sender, the recipient or the text; 0 where nothing. */
  private static int code(MessagingException thrown) {
    for (@Nullable Exception e = thrown;
        e instanceof MessagingException one;
        e = one.getNextException()) {
      int code =
          switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
          };
      if (code >= PASSING) {
        return code;
      }
    }
    return 0;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
