package safeguarding.grpcedge;

/**
 * A request that no form of ours would send: a page token that is none, an id that is no UUID. What
 * people can get wrong is a refusal, not this.
 */
public final class InvalidRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * Names the field at fault.
   *
   * @param field its path with the names of the contract: {@code page_token}
   */
  public InvalidRequest(String field) {
    super("invalid " + field, null, false, false);
    this.field = field;
  }

  /** Returns the path of the field at fault. */
  public String field() {
    return field;
  }
}
