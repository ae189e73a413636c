package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/** What a review is about. */
enum ReviewSubject implements Coded {
  LOOKED_AFTER,
  SUPERVISION_ORDER
}
