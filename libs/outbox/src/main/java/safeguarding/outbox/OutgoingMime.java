package safeguarding.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A MIME message that keeps the Message-ID given to it, and knows when its text is under way. */
final class OutgoingMime extends MimeMessage {
  private final String messageId;
  private boolean begun;

  OutgoingMime(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /** Whether the server has been sent any of it: only then can it have taken it. */
  boolean begun() {
    return begun;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  @Override
  public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
    begun = true;
    super.writeTo(out, ignored);
  }
}
