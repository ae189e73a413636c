package safeguarding.gateway.calls;

import java.time.Instant;

/** What one service said when all were asked. */
public sealed interface Answer<T> {
  /** The service that was asked. */
  DomainService service();

  /**
   * An answer.
   *
   * @param value what it said
   */
  record Given<T>(DomainService service, T value) implements Answer<T> {}

  /**
   * No answer in time.
   *
   * @param since when the service first failed to answer since its last answer
   */
  record Silent<T>(DomainService service, Instant since) implements Answer<T> {}
}
