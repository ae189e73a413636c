package safeguarding.lado.pattern;

import safeguarding.rulings.Keyed;

/** Of whom or what there are several contacts. */
public enum PatternKind implements Keyed {
  /** Two or more, ever. */
  ADULT,
  /** Three or more within twelve months. */
  SETTING
}
