package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** What a conference decides for a child. */
enum DecisionOutcome implements Coded {
  PLAN,
  CHILD_IN_NEED,
  NO_PLAN,
  CONTINUE,
  END
}
