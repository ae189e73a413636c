package safeguarding.lado.adultmatching;

import java.util.Optional;

/**
 * From how many bits on a candidate is offered, and how. Fitted by {@code benchmarks/run matching}.
 */
final class MatchThresholds {
  static final double STRONG_BITS = 19;
  static final double POSSIBLE_BITS = 5;

  private MatchThresholds() {}

  /**
   * The band; empty for nobody worth a look.
   *
   * @param nameless whether no name is asked for: then the setting alone is worth a look
   */
  static Optional<MatchBand> band(Evidence evidence, boolean nameless) {
    if (nameless && evidence.says(MatchReason.SETTING_SAME) && !contradicted(evidence)) {
      return Optional.of(MatchBand.POSSIBLE);
    }
    if (evidence.bits() < POSSIBLE_BITS) {
      return Optional.empty();
    }
    return Optional.of(
        evidence.bits() >= STRONG_BITS && !contradicted(evidence) && bornAlike(evidence)
            ? MatchBand.STRONG
            : MatchBand.POSSIBLE);
  }

  /** Without a date of birth a father and his son of one name at one place are the same. */
  private static boolean bornAlike(Evidence evidence) {
    return evidence.says(MatchReason.BIRTH_DATE_SAME)
        || evidence.says(MatchReason.BIRTH_DAY_AND_MONTH_SWAPPED)
        || evidence.says(MatchReason.BIRTH_DATE_SAME_IN_PART)
        || evidence.says(MatchReason.BIRTH_DATE_NEARLY_SAME);
  }

  /**
   * Twins have one family name and one date of birth, a father and his son one name: whatever else
   * agrees, such a candidate is for a person to judge.
   */
  private static boolean contradicted(Evidence evidence) {
    return evidence.says(MatchReason.GIVEN_NAME_DIFFERENT)
        || evidence.says(MatchReason.BIRTH_DATE_DIFFERENT);
  }
}
