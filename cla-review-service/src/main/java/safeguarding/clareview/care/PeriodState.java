package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Where a period of care stands. Each state is a record of {@link CarePeriod}. */
public enum PeriodState implements Keyed {
  /** The child is looked after, or in short breaks. */
  OPEN,
  /** No longer. */
  CEASED
}
