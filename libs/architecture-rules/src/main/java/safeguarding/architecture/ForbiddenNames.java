package safeguarding.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names that say nothing about what a thing is (docs/architecture.md, Layout). */
final class ForbiddenNames {

  private static final Set<String> WORDS =
      Set.of("common", "util", "utils", "shared", "helper", "helpers", "manager", "impl", "misc");

  private ForbiddenNames() {}

  /** The forbidden word in a camel-case class name or a dotted package name, or empty. */
  static Optional<String> in(String name) {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|[._$-]"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(WORDS::contains)
        .findFirst();
  }
}
