package safeguarding.gateway.dashboard;

import java.time.Instant;

/**
 * A service that did not answer.
 *
 * @param service its name: {@code lado}
 * @param title for readers: 'Allegations'
 * @param since when it first did not answer since its last answer
 */
public record SilentPart(String service, String title, Instant since) {}
