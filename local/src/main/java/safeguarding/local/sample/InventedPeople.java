package safeguarding.local.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * People who plainly do not exist: a plant or a stone for a given name, and a family name that says
 * so ({@code Alder Test-Person}).
 */
public final class InventedPeople {
  private static final List<String> GIVEN =
      List.of(
          "Agate",
          "Alder",
          "Alyssum",
          "Arnica",
          "Ash",
          "Aspen",
          "Aster",
          "Basalt",
          "Beech",
          "Betony",
          "Birch",
          "Borage",
          "Bracken",
          "Briar",
          "Bryony",
          "Burdock",
          "Campion",
          "Cedar",
          "Chalk",
          "Clover",
          "Comfrey",
          "Copper",
          "Cornel",
          "Elder",
          "Feldspar",
          "Fern",
          "Flax",
          "Flint",
          "Furze",
          "Gabbro",
          "Garnet",
          "Gneiss",
          "Hawthorn",
          "Hazel",
          "Heather",
          "Hornbeam",
          "Jasper",
          "Juniper",
          "Larch",
          "Laurel",
          "Linden",
          "Mallow",
          "Marble",
          "Marjoram",
          "Medlar",
          "Mica",
          "Myrtle",
          "Nettle",
          "Oak",
          "Onyx",
          "Opal",
          "Pebble",
          "Quartz",
          "Rowan",
          "Rush",
          "Sedge",
          "Shale",
          "Slate",
          "Sorrel",
          "Spruce",
          "Tansy",
          "Teasel",
          "Thistle",
          "Thyme",
          "Topaz",
          "Vetch",
          "Willow",
          "Yarrow",
          "Yew",
          "Zircon");
  private static final List<String> FAMILY =
      List.of("Test-Person", "Sample", "Example", "Specimen", "Placeholder");

  private InventedPeople() {}

  /**
   * A name.
   *
   * @param given a plant or a stone
   * @param family one that no reader takes for a person's
   */
  public record Name(String given, String family) {
    public String whole() {
      return given + " " + family;
    }
  }

  /** Any of them. */
  public static Name anyone(Drawing draw) {
    return new Name(draw.oneOf(GIVEN), draw.oneOf(FAMILY));
  }

  /** So many of one family, each with a given name of their own. */
  public static List<Name> family(int members, Drawing draw) {
    String family = draw.oneOf(FAMILY);
    return Stream.generate(() -> draw.oneOf(GIVEN))
        .distinct()
        .limit(members)
        .map(given -> new Name(given, family))
        .toList();
  }

  /** All of them in an order of chance, each once: so that only a repeat that is meant repeats. */
  static Deque<Name> everyone(Random random) {
    var all = new ArrayList<Name>();
    GIVEN.forEach(given -> FAMILY.forEach(family -> all.add(new Name(given, family))));
    Collections.shuffle(all, random);
    return new ArrayDeque<>(all);
  }
}
