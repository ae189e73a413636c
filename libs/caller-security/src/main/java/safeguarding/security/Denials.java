package safeguarding.security;

import org.jspecify.annotations.Nullable;

/** Is told of every call that a known caller had no right to make, so that it can be journalled. */
public interface Denials {

  /**
   * Records one denial, under the caller's own authority.
   *
   * @param caller whose token was good but whose right was not
   * @param method full name of the RPC
   * @param reasonCode {@code not-allowed} or {@code authority-not-yours}
   * @param asked the record that a caller without the role asked for; null if the request named
   *     none, and for another authority's records
   */
  void denied(Caller caller, String method, String reasonCode, @Nullable Asked asked);
}
