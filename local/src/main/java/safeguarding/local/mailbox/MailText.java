package safeguarding.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** Reads a mail as it came over the wire. */
final class MailText {
  private MailText() {}

  /**
   * What is in it.
   *
   * @throws MessagingException where it is no mail
   */
  static ReceivedMail read(int number, Instant receivedAt, String from, String to, byte[] raw)
      throws MessagingException, IOException {
    MimeMessage mime =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    return new ReceivedMail(
        number,
        receivedAt,
        from,
        to,
        Optional.ofNullable(mime.getMessageID()).orElse(""),
        Optional.ofNullable(mime.getSubject()).orElse(""),
        part(mime, "text/plain").orElse(""),
        part(mime, "text/calendar"));
  }

  private static Optional<String> part(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        Optional<String> found = part(several.getBodyPart(i), type);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    if (!part.isMimeType(type)) {
      return Optional.empty();
    }
    try (InputStream content = part.getInputStream()) {
      return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
