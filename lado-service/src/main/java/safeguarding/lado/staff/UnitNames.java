package safeguarding.lado.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Units by the names that people write into a list. */
final class UnitNames {
  private final Map<String, List<Unit>> byName = new HashMap<>();

  UnitNames(UnitTree tree) {
    for (Unit unit : tree.units()) {
      String path =
          tree.upFrom(unit.id()).reversed().stream()
              .map(Unit::name)
              .collect(Collectors.joining(" / "));
      List.of(unit.name(), path).stream()
          .map(UnitNames::plain)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(unit));
    }
  }

  /** Those of this name: one, none, or several that only their place tells apart. */
  List<Unit> find(String written) {
    return byName.getOrDefault(plain(written), List.of());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK).replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", " ").strip();
  }
}
