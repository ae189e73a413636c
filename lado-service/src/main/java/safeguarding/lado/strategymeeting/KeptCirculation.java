package safeguarding.lado.strategymeeting;

/**
 * Minutes that went out, as it is on record.
 *
 * @param number tells it apart from the meeting's others: 0 is the first, which meets the clock; of
 *     the others the meeting's version, once it was recorded
 */
public record KeptCirculation(int number, Circulation circulation) {
  /** The number of the first. */
  static final int FIRST = 0;

  boolean isFirst() {
    return number == FIRST;
  }
}
