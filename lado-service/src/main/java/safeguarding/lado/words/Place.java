package safeguarding.lado.words;

import java.util.Arrays;
import java.util.List;

/** Where a record has a word. */
public enum Place {
  REFERENCE(1),
  ADULT(2),
  CHILD(4),
  SETTING(8),
  TEXT(16),
  SOURCE(32);

  private final int bit;

  Place(int bit) {
    this.bit = bit;
  }

  /** As the table of words keeps it. */
  int bit() {
    return bit;
  }

  /** Whether its words are names, by which people are also found as they sound. */
  boolean isOfPeople() {
    return this == ADULT || this == CHILD;
  }

  /** The places of a row of that table, in the order of this enum. */
  public static List<Place> of(int bits) {
    return Arrays.stream(values()).filter(place -> (bits & place.bit) != 0).toList();
  }
}
