package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Where a supervision order stands. Each state is a record of {@link SupervisionOrder}. */
public enum OrderState implements Keyed {
  /** It holds. */
  IN_FORCE,
  /** It holds no longer. */
  ENDED
}
