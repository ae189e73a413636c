package safeguarding.lado.adultmatching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of several settings are the same: by Ofsted's number where there is one, else by the name
 * however it is written. A setting that was told without its number is the one of this name that
 * has a number, unless two have: then nobody can tell which.
 */
public final class SameSetting {
  private SameSetting() {}

  /**
   * A setting as told.
   *
   * @param urn Ofsted's number; empty when not known
   */
  public record Told(String name, String urn) {}

  /**
   * Puts together what is of one setting; what has neither name nor number is of none.
   *
   * @param setting what each is of
   * @return each group in the order given, by its first
   */
  public static <T> List<List<T>> groups(List<T> all, Function<T, Told> setting) {
    Map<String, Set<String>> numbers = numbersByName(all.stream().map(setting).toList());
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T one : all) {
      Told told = setting.apply(one);
      if (!told.urn().isEmpty() || !SettingName.plain(told.name()).isEmpty()) {
        groups.computeIfAbsent(key(told, numbers), _ -> new ArrayList<>()).add(one);
      }
    }
    return List.copyOf(groups.values());
  }

  private static Map<String, Set<String>> numbersByName(List<Told> all) {
    Map<String, Set<String>> numbers = new HashMap<>();
    for (Told told : all) {
      if (!told.urn().isEmpty()) {
        numbers
            .computeIfAbsent(SettingName.plain(told.name()), _ -> new HashSet<>())
            .add(told.urn());
      }
    }
    return numbers;
  }

  /** A number has no blank in it, so that no name is taken for one. */
  private static String key(Told told, Map<String, Set<String>> numbers) {
    String name = SettingName.plain(told.name());
    Set<String> known = numbers.getOrDefault(name, Set.of());
    if (!told.urn().isEmpty()) {
      return told.urn();
    }
    return known.size() == 1 ? known.iterator().next() : "name " + name;
  }
}
