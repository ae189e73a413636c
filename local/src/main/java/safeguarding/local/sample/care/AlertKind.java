package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/** Challenge or praise. */
enum AlertKind implements Coded {
  CONCERN,
  GOOD_PRACTICE
}
