package safeguarding.gateway.signin;

import jakarta.inject.Singleton;

/** The sessions of browsers. */
@Singleton
public final class Sessions {
  private final SessionStore store;

  Sessions(SessionStore store) {
    this.store = store;
  }

  /**
   * Remembers for this session whether lists show full names instead of initials.
   *
   * @throws IllegalStateException for a program, which has no session
   */
  public void showNames(SignedIn who, boolean shown) {
    store.showNames(who.browser().key(), shown);
  }
}
