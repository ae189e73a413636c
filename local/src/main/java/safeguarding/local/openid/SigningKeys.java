package safeguarding.local.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import safeguarding.local.postgres.Secrets;
import safeguarding.local.problem.CannotStart;

/**
 * The provider's ES256 keys, kept in a file of mode 600 across restarts. Each key says in {@code
 * nbf} from when on it signs, so that it can be published before: whoever caches the published keys
 * must not meet a key that it does not know.
 */
public final class SigningKeys {
  private static final Duration LEAD = Duration.ofSeconds(90);

  private final Path file;
  private final Clock clock;
  private List<ECKey> keys;

  private SigningKeys(Path file, Clock clock, List<ECKey> keys) {
    this.file = file;
    this.clock = clock;
    this.keys = keys;
  }

  /** The keys kept in a file; a first one is made where there is none. */
  public static SigningKeys in(Path file, Clock clock) {
    var keys = new SigningKeys(file, clock, read(file));
    if (keys.keys.isEmpty()) {
      keys.rotate(Duration.ZERO);
    }
    return keys;
  }

  /** Publishes a new key now and signs with it after 90 seconds; the old ones stay published. */
  public void rotate() {
    rotate(LEAD);
  }

  /** Publishes a new key now and signs with it after {@code lead}. */
  public synchronized void rotate(Duration lead) {
    var more = new ArrayList<>(keys);
    more.add(generate(clock.instant().plus(lead)));
    try {
      Secrets.writePrivately(file, new JWKSet(List.<JWK>copyOf(more)).toString(false));
    } catch (IOException e) {
      throw new CannotStart("The sign-in keys cannot be written to " + file + ".", e);
    }
    keys = List.copyOf(more);
  }

  /** The key that signs at this moment. */
  public synchronized ECKey current() {
    var now = clock.instant();
    return keys.stream()
        .filter(key -> !key.getNotBeforeTime().toInstant().isAfter(now))
        .max(Comparator.comparing(key -> key.getNotBeforeTime().toInstant()))
        .orElseThrow(() -> new IllegalStateException("no key signs yet"));
  }

  /** All keys without their private halves. */
  public synchronized JWKSet published() {
    return new JWKSet(List.<JWK>copyOf(keys)).toPublicJWKSet();
  }

  /** A key that nobody publishes, for tests of what must be refused. */
  public static ECKey foreign() {
    return generate(Instant.EPOCH);
  }

  private static ECKey generate(Instant signsFrom) {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyID(UUID.randomUUID().toString())
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .notBeforeTime(Date.from(signsFrom))
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK has no P-256", e);
    }
  }

  private static List<ECKey> read(Path file) {
    if (Files.notExists(file)) {
      return List.of();
    }
    try {
      return JWKSet.load(file.toFile()).getKeys().stream().map(JWK::toECKey).toList();
    } catch (IOException | ParseException e) {
      throw new CannotStart(
          "The sign-in keys in " + file + " cannot be read: delete that file to make new ones.", e);
    }
  }
}
