package safeguarding.lado.adultmatching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two people's names say. A rare name in common says more than a common one; a name that is
 * only like another says little, for so are many. Names stand in each other's place now and then,
 * and a family name may be the earlier one of the other telling.
 */
final class NameEvidence {
  private static final double MOST = 13;
  private static final double IN_OTHER_ORDER = -1.5;
  private static final double EARLIER = -1;
  private static final double NOT_THE_FIRST = -1;

  private final Commonness commonness;

  NameEvidence(Commonness commonness) {
    this.commonness = commonness;
  }

  Evidence of(Names asked, Names kept) {
    Evidence straight = family(asked, kept).and(given(asked.given(), kept.given()));
    Evidence swapped = inOtherOrder(asked, kept);
    return swapped.bits() > straight.bits() ? swapped : straight;
  }

  private Evidence inOtherOrder(Names asked, Names kept) {
    Likeness givenIsFamily = likest(asked.given(), kept.family());
    Likeness familyIsGiven = likest(asked.family(), kept.given());
    if (givenIsFamily.compareTo(Likeness.REMOTE) > 0
        || familyIsGiven.compareTo(Likeness.REMOTE) > 0) {
      return new Evidence(Double.NEGATIVE_INFINITY, List.of());
    }
    return family(asked.given(), kept.family())
        .and(given(asked.family(), kept.given()))
        .and(Evidence.of(IN_OTHER_ORDER, MatchReason.NAMES_IN_OTHER_ORDER));
  }

  private Evidence family(Names asked, Names kept) {
    Evidence now = wholeFamily(asked.family(), kept.family());
    if (asked.other().isEmpty() && kept.other().isEmpty()) {
      return now;
    }
    Evidence earlier =
        Stream.of(
                family(asked.family(), kept.other()),
                family(asked.other(), kept.family()),
                family(asked.other(), kept.other()))
            .reduce(NameEvidence::better)
            .orElse(Evidence.NONE);
    return earlier.bits() > 0 && earlier.bits() + EARLIER > now.bits()
        ? Evidence.of(earlier.bits() + EARLIER, MatchReason.FAMILY_NAME_EARLIER)
        : now;
  }

  /**
   * Of two names with several words each, one word in common makes them alike and not the same:
   * 'Ash-Grove' is 'Grove', who wrote half of it, but not 'Grove-Elm'.
   */
  private Evidence wholeFamily(List<String> asked, List<String> kept) {
    Evidence best = family(asked, kept);
    boolean whole =
        asked.size() == 1 || kept.size() == 1 || asked.containsAll(kept) || kept.containsAll(asked);
    return whole || !best.reasons().contains(MatchReason.FAMILY_NAME_SAME)
        ? best
        : alike(best.bits());
  }

  private static Evidence alike(double same) {
    return Evidence.of(Math.clamp(same - 4, 1, 5.5), MatchReason.FAMILY_NAME_SIMILAR);
  }

  private static Evidence better(Evidence a, Evidence b) {
    return a.bits() >= b.bits() ? a : b;
  }

  private Evidence family(List<String> asked, List<String> kept) {
    return asked.stream()
        .flatMap(a -> kept.stream().map(b -> family(a, b)))
        .reduce(NameEvidence::better)
        .orElse(Evidence.NONE);
  }

  private Evidence family(String asked, String kept) {
    double same = commonness.bitsOf(asked, MOST);
    return switch (Likeness.of(asked, kept)) {
      case SAME -> Evidence.of(same, MatchReason.FAMILY_NAME_SAME);
      case SHORT_FORM, SIMILAR -> alike(same);
      case REMOTE -> Evidence.of(Math.clamp(same - 6, 0, 3), MatchReason.FAMILY_NAME_SIMILAR);
      case INITIAL -> Evidence.of(2, MatchReason.FAMILY_NAME_SIMILAR);
      case DIFFERENT -> Evidence.of(-3.5, MatchReason.FAMILY_NAME_DIFFERENT);
    };
  }

  /** The best pair counts; people are known by their second name too. */
  private Evidence given(List<String> asked, List<String> kept) {
    List<Evidence> all = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < kept.size(); j++) {
        Evidence each = given(asked.get(i), kept.get(j));
        boolean first = i == 0 && j == 0;
        all.add(first ? each : new Evidence(each.bits() + NOT_THE_FIRST, each.reasons()));
      }
    }
    return all.stream().reduce(NameEvidence::better).orElse(Evidence.NONE);
  }

  private Evidence given(String asked, String kept) {
    double same = commonness.bitsOf(asked, MOST);
    return switch (Likeness.of(asked, kept)) {
      case SAME -> Evidence.of(same, MatchReason.GIVEN_NAME_SAME);
      case SHORT_FORM ->
          Evidence.of(Math.clamp(same - 2.5, 1, 5.5), MatchReason.GIVEN_NAME_SHORT_FORM);
      case SIMILAR -> Evidence.of(Math.clamp(same - 3, 1, 5), MatchReason.GIVEN_NAME_SIMILAR);
      case REMOTE -> Evidence.of(Math.clamp(same - 5, 0, 2.5), MatchReason.GIVEN_NAME_SIMILAR);
      case INITIAL -> Evidence.of(2, MatchReason.GIVEN_NAME_INITIAL);
      case DIFFERENT -> Evidence.of(-5.5, MatchReason.GIVEN_NAME_DIFFERENT);
    };
  }

  private static Likeness likest(List<String> asked, List<String> kept) {
    return asked.stream()
        .flatMap(a -> kept.stream().map(b -> Likeness.of(a, b)))
        .min(Likeness::compareTo)
        .orElse(Likeness.DIFFERENT);
  }
}
