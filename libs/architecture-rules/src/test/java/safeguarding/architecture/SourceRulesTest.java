package safeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

  @TempDir private Path root;

  @Test
  void an_entry_that_the_layout_does_not_know_is_found() throws IOException {
    write("README.md", "");
    write("scratch.txt", "");

    assertThat(SourceRules.of(root).unknownTopLevelEntries())
        .containsExactly("scratch.txt is not part of the layout in docs/architecture.md");
  }

  @Test
  void a_forbidden_word_is_found_with_its_line() throws IOException {
    write("run", "#!/bin/bash\n# TO" + "DO later\n");
    write("target/made.java", "// FIX" + "ME");

    assertThat(SourceRules.of(root).forbiddenWords()).containsExactly("run:2 says TO" + "DO");
  }

  @Test
  void what_a_merge_left_behind_is_found() throws IOException {
    write("local/pom.xml", "<project/>");
    write("local/pom.xml.orig", "<project/>");
    write("gateway/src/main/java/a/One.java.rej", "");

    assertThat(SourceRules.of(root).leftovers())
        .containsExactly(
            "gateway/src/main/java/a/One.java.rej is left over from a merge or a patch",
            "local/pom.xml.orig is left over from a merge or a patch");
  }

  @Test
  void a_lib_without_a_readme_is_found() throws IOException {
    write("libs/audit/README.md", "# audit");
    write("libs/outbox/pom.xml", "<project/>");

    assertThat(SourceRules.of(root).libsWithoutReadme())
        .containsExactly("libs/outbox has no README.md");
  }

  @Test
  void a_module_that_is_not_checked_is_found() throws IOException {
    write("gateway/src/main/java/a/One.java", "package a;");
    write("libs/audit/src/main/java/b/Two.java", "package b;");
    write("libs/audit/src/test/java/b/ArchitectureTest.java", "SuiteRules.check(\"b\");");

    assertThat(SourceRules.of(root).modulesWithoutArchitectureTest())
        .containsExactly("gateway has no test that calls SuiteRules.check");
  }

  @Test
  void a_package_without_a_description_is_found() throws IOException {
    write("gateway/src/main/java/a/One.java", "package a;");
    write("gateway/src/main/java/a/package-info.java", "@NullMarked package a;");
    write("gateway/src/test/java/a/OneTest.java", "package a;");
    write("gateway/src/test/java/b/TwoTest.java", "package b;");

    assertThat(SourceRules.of(root).packagesWithoutDescription())
        .containsExactly("gateway/src/test/java/b has no package-info.java with @NullMarked");
  }

  @Test
  void a_name_that_says_nothing_is_found_in_tests_too() throws IOException {
    write("gateway/src/test/java/a/PageUtils.java", "package a;");

    assertThat(SourceRules.of(root).namesThatSayNothing())
        .containsExactly("gateway/src/test/java/a/PageUtils.java is called 'utils'");
  }

  @Test
  void a_use_case_class_over_the_limit_is_found() throws IOException {
    String field = "private final AllegationStore store;\n";
    String lines = "int line;\n".repeat(SourceRules.USE_CASE_LINES);
    write("lado-service/src/main/java/a/Allegations.java", field + lines);
    write("lado-service/src/main/java/a/Short.java", field + "// why\n".repeat(300));
    write("lado-service/src/main/java/a/Long.java", lines + lines);

    assertThat(SourceRules.of(root).longUseCases())
        .containsExactly(
            "lado-service/src/main/java/a/Allegations.java has 201 lines of code: split it");
  }

  @Test
  void this_repository_has_the_layout_that_is_drawn() {
    assertThat(SourceRules.ofThisRepository().unknownTopLevelEntries()).isEmpty();
  }

  @Test
  void this_repository_puts_no_work_off() {
    assertThat(SourceRules.ofThisRepository().forbiddenWords()).isEmpty();
  }

  @Test
  void this_repository_holds_nothing_that_a_merge_left_behind() {
    assertThat(SourceRules.ofThisRepository().leftovers()).isEmpty();
  }

  @Test
  void every_lib_of_this_repository_has_a_readme() {
    assertThat(SourceRules.ofThisRepository().libsWithoutReadme()).isEmpty();
  }

  @Test
  void every_module_of_this_repository_keeps_to_the_architecture() {
    assertThat(SourceRules.ofThisRepository().modulesWithoutArchitectureTest()).isEmpty();
  }

  @Test
  void every_package_of_this_repository_is_described() {
    assertThat(SourceRules.ofThisRepository().packagesWithoutDescription()).isEmpty();
  }

  @Test
  void every_file_of_this_repository_has_a_name_that_says_what_it_is() {
    assertThat(SourceRules.ofThisRepository().namesThatSayNothing()).isEmpty();
  }

  @Test
  void use_cases_of_this_repository_are_short() {
    assertThat(SourceRules.ofThisRepository().longUseCases()).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
