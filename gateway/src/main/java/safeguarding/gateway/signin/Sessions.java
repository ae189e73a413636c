package safeguarding.gateway.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.BrowserSession;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.Caller;
import safeguarding.security.TokenRefused;
import safeguarding.security.TokenVerifier;

/**
 * The sessions of browsers. One ends after half an hour without a request, after ten hours in any
 * case, at sign-out, and when the identity provider gives no further token.
 */
@Singleton
public final class Sessions {
  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration WHOLE = Duration.ofHours(10);
  private static final Duration BETWEEN_SIGHTINGS = Duration.ofMinutes(1);
  private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(60);

  private final SessionStore store;
  private final IdentityProvider provider;
  private final TokenVerifier verifier;
  private final Clock clock;

  Sessions(SessionStore store, IdentityProvider provider, TokenVerifier verifier, Clock clock) {
    this.store = store;
    this.provider = provider;
    this.verifier = verifier;
    this.clock = clock;
  }

  /** Begins a session, always under a new cookie, whatever the browser sent. */
  CookieSecret begin(Caller caller, Tokens tokens) {
    Instant now = clock.instant();
    store.deleteEnded(now, now.minus(IDLE));
    CookieSecret secret = CookieSecret.fresh();
    store.insert(
        new StoredSession(
            secret.sessionKey(),
            caller.subject(),
            caller.authority().code(),
            secret.seal(tokens.toBytes()),
            now,
            now.plus(WHOLE),
            false));
    return secret;
  }

  /**
   * Who a session cookie stands for, with a token that is good for the next calls.
   *
   * @param cookie the value as the browser sent it
   * @return empty if there is no such session or it has ended
   */
  public Optional<SignedIn> enter(String cookie, String correlationId) {
    return CookieSecret.read(cookie).flatMap(secret -> enter(secret, correlationId));
  }

  /** Ends the session and returns what it held, for the provider to end its own; empty if ended. */
  Optional<Tokens> end(String cookie) {
    Optional<CookieSecret> secret = CookieSecret.read(cookie);
    Optional<Tokens> tokens =
        secret.flatMap(one -> store.find(one.sessionKey()).map(found -> tokens(one, found)));
    secret.map(CookieSecret::sessionKey).ifPresent(store::delete);
    return tokens;
  }

  /**
   * Remembers for this session whether lists show full names instead of initials.
   *
   * @throws IllegalStateException for a program, which has no session
   */
  public void showNames(SignedIn who, boolean shown) {
    store.showNames(who.browser().key(), shown);
  }

  private Optional<SignedIn> enter(CookieSecret secret, String correlationId) {
    Instant now = clock.instant();
    Optional<StoredSession> live =
        store
            .find(secret.sessionKey())
            .filter(found -> now.isBefore(found.endsAt()))
            .filter(found -> now.isBefore(found.seenAt().plus(IDLE)));
    live.filter(found -> !now.isBefore(found.seenAt().plus(BETWEEN_SIGHTINGS)))
        .ifPresent(found -> store.seen(found.key(), now));
    return live.flatMap(found -> renewed(secret, found, now))
        .flatMap(found -> signedIn(secret, found, correlationId));
  }

  private Optional<StoredSession> renewed(CookieSecret secret, StoredSession found, Instant now) {
    return isFresh(tokens(secret, found), now)
        ? Optional.of(found)
        : store.change(found.key(), locked -> renew(secret, locked, now));
  }

  private Optional<StoredSession> renew(CookieSecret secret, StoredSession locked, Instant now) {
    Tokens tokens = tokens(secret, locked);
    if (isFresh(tokens, now)) {
      return Optional.of(locked);
    }
    return switch (provider.renew(tokens)) {
      case Renewal.Renewed(Tokens next) ->
          Optional.of(locked.withTokens(secret.seal(next.toBytes())));
      case Renewal.Ended() -> Optional.empty();
      case Renewal.Unreachable() -> {
        if (now.isBefore(tokens.accessEndsAt())) {
          yield Optional.of(locked);
        }
        throw ProblemKind.SERVICE_UNAVAILABLE.refusal();
      }
    };
  }

  private Optional<SignedIn> signedIn(
      CookieSecret secret, StoredSession found, String correlationId) {
    String access = tokens(secret, found).access();
    try {
      return Optional.of(
          new SignedIn(
              verifier.verify(access),
              access,
              correlationId,
              new BrowserSession(
                  found.key(), secret.csrfToken(), found.showsNames(), secret.pages())));
    } catch (TokenRefused refused) {
      store.delete(found.key());
      return Optional.empty();
    }
  }

  private static boolean isFresh(Tokens tokens, Instant now) {
    return now.isBefore(tokens.accessEndsAt().minus(RENEWED_BEFORE_END));
  }

  private static Tokens tokens(CookieSecret secret, StoredSession found) {
    return Tokens.ofBytes(secret.open(found.sealedTokens()));
  }
}
