package safeguarding.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;

/**
 * A message to one person.
 *
 * @param about the record that it tells of
 * @param purpose what it is there, lower case with hyphens: {@code invitation}
 * @param toName of the person; may be empty
 * @param toAddress an e-mail address
 * @param subject one line, without anything about a person
 * @param body plain text
 * @param calendar what a calendar reads of it; null where there is nothing to read
 * @param usefulUntil after this it is not sent any more
 */
public record Outgoing(
    RecordReference about,
    String purpose,
    String toName,
    String toAddress,
    String subject,
    String body,
    @Nullable CalendarEntry calendar,
    Instant usefulUntil) {

  /**
   * What a calendar reads (RFC 5545, RFC 5546). A later entry of the same {@code uid} replaces an
   * earlier one by its higher {@code sequence}.
   *
   * @param cancelled whether the entry goes away
   * @param minutes how long it takes
   * @param place or a link; may be empty
   */
  public record CalendarEntry(
      UUID uid, int sequence, boolean cancelled, Instant startsAt, int minutes, String place) {}

  /** A line break in a header would begin another header. */
  public Outgoing {
    requireOneLine(subject);
    requireOneLine(toName);
    requireOneLine(toAddress);
  }

  private static void requireOneLine(String header) {
    if (header.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a header is one line");
    }
  }
}
