package safeguarding.lado.adultmatching;

import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for two tellings being of one person, and what against.
 *
 * @param bits logarithm to the base 2 of how many times likelier it is seen of one person than of
 *     two; below 0 it speaks against
 */
record Evidence(double bits, List<MatchReason> reasons) {
  static final Evidence NONE = new Evidence(0, List.of());

  static Evidence of(double bits, MatchReason reason) {
    return new Evidence(bits, List.of(reason));
  }

  Evidence and(Evidence more) {
    return new Evidence(
        bits + more.bits, Stream.concat(reasons.stream(), more.reasons.stream()).toList());
  }

  boolean says(MatchReason reason) {
    return reasons.contains(reason);
  }
}
