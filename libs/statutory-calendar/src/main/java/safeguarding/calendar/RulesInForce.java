package safeguarding.calendar;

/**
 * The rules of a service as they are now for whoever asks: an authority may have set limits of its
 * own (timescales.md).
 */
@FunctionalInterface
public interface RulesInForce {
  /** All of them; of one moment. */
  Timescales rules();
}
