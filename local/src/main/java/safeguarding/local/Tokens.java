package safeguarding.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.Person;
import safeguarding.local.openid.ProviderSettings;
import safeguarding.local.openid.SigningKeys;
import safeguarding.local.openid.TokenMint;
import safeguarding.local.problem.CannotStart;

/** Bearer tokens of demo people, for trying the API. */
final class Tokens {
  private Tokens() {}

  /** A token of the suite that {@code ./run} keeps in a directory, whether it runs or not. */
  static String ofKeptSuite(Path data, String role, String authority) {
    var file = data.resolve("openid-keys.json");
    if (Files.notExists(file)) {
      throw new CannotStart("There are no sign-in keys yet: start the suite once with ./run.");
    }
    var clock = Clock.systemUTC();
    var issuer = URI.create("http://localhost:" + SuitePorts.STANDARD_PROVIDER);
    var keys = SigningKeys.in(file, clock);
    return of(new TokenMint(keys, issuer, ProviderSettings.AUDIENCE, clock), role, authority);
  }

  static String of(TokenMint mint, String role, String authority) {
    return mint.mint(person(role, authority), TokenMint.WORKING_DAY);
  }

  private static Person person(String role, String authority) {
    if (!DemoPeople.ROLES.containsKey(role)) {
      throw new CannotStart(
          "There is no role '%s'; the roles are %s."
              .formatted(role, String.join(", ", DemoPeople.ROLES.keySet())));
    }
    return DemoPeople.with(role, authority)
        .orElseThrow(() ->
            new CannotStart(
                "There is no demo person in '%s'; the authorities are %s."
                    .formatted(authority, DemoPeople.AUTHORITIES)));
  }
}
