package safeguarding.gateway.calls;

/**
 * A file that a service gives out.
 *
 * @param first message, which says what it is
 * @param rest of its messages; to be closed
 * @param <R> the message
 */
public record FileAnswer<R>(R first, FileMessages<R> rest) {}
