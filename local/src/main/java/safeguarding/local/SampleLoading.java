package safeguarding.local;

import java.net.URI;

/**
 * Loads sample records through the gateway's API, like any client. Found by {@link
 * java.util.ServiceLoader}, so that nothing here needs to know who makes the records.
 */
@FunctionalInterface
public interface SampleLoading {
  /**
   * Loads one sample to its end; loading it again must not double anything.
   *
   * @param gateway the gateway's address, such as {@code http://localhost:8080}
   * @param sample the sample's name: {@code rutland}
   * @throws safeguarding.local.problem.CannotStart with one sentence if it cannot be loaded
   */
  void load(URI gateway, String sample, TokenSource tokens, Progress progress);

  /** Gives bearer tokens; ask again for each call, since a token expires. */
  @FunctionalInterface
  interface TokenSource {
    /**
     * A token that is valid for some minutes at least.
     *
     * @param role as in the token's claim, such as {@code lado}
     * @param authority as in the token's claim, such as {@code E06000017}
     */
    String token(String role, String authority);
  }

  /** Hears how far the loading has come. */
  @FunctionalInterface
  interface Progress {
    /** Tells that {@code done} of {@code total} steps are done; {@code what} says of what kind. */
    void report(int done, int total, String what);
  }
}
