package safeguarding.lado.adultmatching;

import java.util.Map;

/**
 * How common the words of the names that are asked for are among an authority's tellings.
 *
 * @param tellings how many there are
 * @param holders how many of them have the word; a count that stopped early is good enough
 * @param atSetting how many are at the setting that is asked for
 */
record Commonness(long tellings, Map<String, Long> holders, long atSetting) {
  /** Where few tellings are kept, a name is as common as in the country, not as among them. */
  private static final double COUNTRY = 1_500;

  private static final double OF_ONE_PERSON = 0.85;

  /** Bits that a word in common says. */
  double bitsOf(String word, double most) {
    return bits(holders.getOrDefault(word, 0L), OF_ONE_PERSON, most);
  }

  /** Bits that a setting in common says: every third person is at the same one years later. */
  double bitsOfSetting(double most) {
    return bits(atSetting, 0.35, most);
  }

  private double bits(long count, double ofOnePerson, double most) {
    double share = (count + 1.0) / (tellings + COUNTRY);
    return Math.clamp(Math.log(ofOnePerson / share) / Math.log(2), 0.5, most);
  }
}
