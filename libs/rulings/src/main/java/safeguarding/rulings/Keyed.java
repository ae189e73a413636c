package safeguarding.rulings;

import java.util.Locale;

/**
 * A value of a fixed list with a stable key: its name in lower case with hyphens. The key stands in
 * tables, in figures and in the JSON API, so a constant is never renamed.
 */
public interface Keyed {
  /** The constant's name, as every enum has it. */
  String name();

  /** {@code residential-care-children} for {@code RESIDENTIAL_CARE_CHILDREN}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The value with this key.
   *
   * @throws IllegalArgumentException where the list has no such key
   */
  static <E extends Enum<E> & Keyed> E ofKey(Class<E> list, String key) {
    return Enum.valueOf(list, key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
