package safeguarding.local.mailbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that arrived.
 *
 * @param number counts the mails of this run, from 1
 * @param from as the server was told it
 * @param to as the server was told it
 * @param messageId its own name, with angle brackets
 * @param text what is to be read
 * @param calendar what a calendar reads (RFC 5545); empty where there is nothing
 */
public record ReceivedMail(
    int number,
    Instant receivedAt,
    String from,
    String to,
    String messageId,
    String subject,
    String text,
    Optional<String> calendar) {}
