package safeguarding.local.openid;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** Makes access tokens as the provider does; tests make wrong ones with {@link #draft}. */
public final class TokenMint {
  /** How long a token from the command line lasts. */
  public static final Duration WORKING_DAY = Duration.ofHours(8);

  private final SigningKeys keys;
  private final URI issuer;
  private final String audience;
  private final Clock clock;

  public TokenMint(SigningKeys keys, URI issuer, String audience, Clock clock) {
    this.keys = keys;
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
  }

  /** A token that every program accepts until it expires. */
  public String mint(Person person, Duration life) {
    return draft(person).lasting(life).sign();
  }

  /** A valid token of 15 minutes to be changed before it is signed. */
  public TokenDraft draft(Person person) {
    return new TokenDraft(keys.current(), clock.instant(), issuer, audience, person);
  }
}
