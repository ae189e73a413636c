package safeguarding.local.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
  @TempDir Path directory;
  private final MovableClock clock = new MovableClock();

  @Test
  void keys_survive_a_restart_and_only_their_owner_may_read_them() throws IOException {
    var file = directory.resolve("keys.json");
    var before = SigningKeys.in(file, clock).current();

    assertThat(SigningKeys.in(file, clock).current().getKeyID()).isEqualTo(before.getKeyID());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_new_key_is_published_before_it_signs_and_the_old_one_stays() {
    var keys = SigningKeys.in(directory.resolve("keys.json"), clock);
    var old = keys.current().getKeyID();

    keys.rotate();

    assertThat(keys.published().getKeys()).hasSize(2);
    assertThat(keys.current().getKeyID()).isEqualTo(old);
    clock.moveOn(Duration.ofSeconds(91));
    assertThat(keys.current().getKeyID()).isNotEqualTo(old);
    assertThat(keys.published().getKeyByKeyId(old)).isNotNull();
  }

  @Test
  void no_private_half_is_published() {
    var keys = SigningKeys.in(directory.resolve("keys.json"), clock);

    assertThat(keys.published().getKeys()).noneMatch(JWK::isPrivate);
  }
}
