package safeguarding.gateway.calls;

import java.time.Instant;

/** A service does not answer in time, or its circuit is open. */
public final class ServiceUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String service;
  private final Instant since;

  ServiceUnavailable(String service, Instant since) {
    super(service + " does not answer", null, false, false);
    this.service = service;
    this.since = since;
  }

  /** Name of the service in configuration. */
  public String service() {
    return service;
  }

  /** When it first failed to answer since its last answer. */
  public Instant since() {
    return since;
  }
}
