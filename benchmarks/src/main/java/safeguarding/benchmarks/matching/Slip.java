package safeguarding.benchmarks.matching;

/**
 * What goes wrong, or changes, between two tellings of one person, and how often with each
 * generator; each by itself, so that several may come together. The first generator's people know
 * the adult and telephone; the second's read the name off a screen, and names come from everywhere.
 */
public enum Slip {
  SINGLE_SLIP(0.20, 0.25),
  DOUBLE_SLIP(0.08, 0.10),
  /** Where the name has a short form. */
  SHORT_FORM(0.20, 0.15),
  /** Of both names; in the second generator a quarter of them in Cyrillic letters. */
  OTHER_SPELLING(0.05, 0.12),
  OTHER_ORDER(0.04, 0.08),
  FAMILY_NAME_CHANGED_AND_TOLD(0.06, 0.05),
  FAMILY_NAME_CHANGED(0.02, 0.015),
  /** Where there is one. */
  SECOND_NAME_USED(0.02, 0.03),
  /** Where the day can be a month. */
  DAY_AND_MONTH_SWAPPED(0.08, 0.10),
  DATE_PART_WRONG(0.05, 0.04),
  YEAR_AND_MONTH_ONLY(0.03, 0.04),
  YEAR_ONLY(0.06, 0.08),
  NO_DATE(0.08, 0.10),
  /** Somebody who is not on record, but their twin is. */
  TWIN_ON_RECORD(0, 0),
  /** Somebody who is not on record, but their father of the same name is. */
  FATHER_ON_RECORD(0, 0),
  /** Somebody who is not on record. */
  STRANGER(0, 0);

  private final double first;
  private final double second;

  Slip(double first, double second) {
    this.first = first;
    this.second = second;
  }

  double first() {
    return first;
  }

  double second() {
    return second;
  }
}
