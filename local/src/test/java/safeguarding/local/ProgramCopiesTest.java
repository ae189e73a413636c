package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.local.problem.CannotStart;

class ProgramCopiesTest {
  private static final FileTime MORNING = FileTime.from(Instant.parse("2026-11-02T09:00:00Z"));
  private static final FileTime NOON = FileTime.from(Instant.parse("2026-11-02T12:00:00Z"));

  @TempDir Path root;

  @BeforeEach
  void build() throws IOException {
    for (var program : Program.values()) {
      BuiltJar.of("a.Main").needing("lib/alike.jar").write(program.jar(root));
      Files.setLastModifiedTime(program.jar(root), MORNING);
      library(program, "alike", MORNING);
    }
  }

  @Test
  void a_build_does_not_touch_what_runs() throws IOException {
    var before = jars(take().of(Program.GATEWAY));

    Files.writeString(Program.GATEWAY.jar(root), "half written");
    library(Program.GATEWAY, "rebuilt", NOON);

    assertThat(before.getLast()).hasContent("alike");
    assertThat(Files.size(before.getFirst())).isGreaterThan(100);
  }

  @Test
  void the_next_start_runs_what_was_built_meanwhile_and_keeps_nothing_old() throws IOException {
    var before = jars(take().of(Program.GATEWAY));
    for (var program : Program.values()) {
      library(program, "newer", NOON);
    }

    var after = jars(take().of(Program.GATEWAY));

    assertThat(after.getFirst()).isEqualTo(before.getFirst());
    assertThat(after.getLast()).hasContent("newer");
    assertThat(before.getLast()).doesNotExist();
  }

  @Test
  void what_programs_need_alike_is_copied_once_and_what_differs_is_kept_apart() throws IOException {
    library(Program.GATEWAY, "differs", NOON);

    var copies = take();

    var lado = jars(copies.of(Program.LADO_SERVICE)).getLast();
    assertThat(lado).isEqualTo(jars(copies.of(Program.CLA_REVIEW_SERVICE)).getLast());
    assertThat(jars(copies.of(Program.GATEWAY)).getLast()).hasContent("differs");
    assertThat(lado).hasContent("alike");
  }

  @Test
  void what_is_not_built_whole_is_named() throws IOException {
    Files.delete(Program.GATEWAY.jar(root).resolveSibling("lib/alike.jar"));

    assertThatThrownBy(this::take)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("gateway is not built whole")
        .hasMessageContaining("alike.jar");
  }

  @Test
  void a_copy_that_was_cut_off_is_made_again() throws IOException {
    var copy = jars(take().of(Program.GATEWAY)).getLast();
    Files.writeString(copy, "");

    assertThat(jars(take().of(Program.GATEWAY)).getLast()).isEqualTo(copy).hasContent("alike");
  }

  private ProgramCopies take() {
    return ProgramCopies.take(root, root.resolve(".data"));
  }

  private void library(Program program, String content, FileTime built) throws IOException {
    var jar = program.jar(root).resolveSibling("lib/alike.jar");
    Files.createDirectories(jar.resolveSibling("."));
    Files.writeString(jar, content);
    Files.setLastModifiedTime(jar, built);
  }

  private static List<Path> jars(ProgramCopies.Copy copy) {
    return Stream.of(copy.classPath().split(File.pathSeparator, -1)).map(Path::of).toList();
  }
}
