package safeguarding.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
  @TempDir Path cache;

  @Test
  void an_interrupted_or_damaged_unpacking_is_done_again() throws IOException {
    var binaries = PostgresBinaries.unpacked(cache);
    var home = binaries.home();
    Files.delete(home.resolve("bin/postgres"));
    Files.createDirectories(home.resolveSibling(home.getFileName() + ".partial/bin"));

    PostgresBinaries.unpacked(cache);

    assertThat(home.resolve("bin/postgres")).isExecutable();
    assertThat(home.resolveSibling(home.getFileName() + ".partial")).doesNotExist();
  }
}
