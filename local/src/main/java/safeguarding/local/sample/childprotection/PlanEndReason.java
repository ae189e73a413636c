package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** What comes after a plan that a conference ends. */
enum PlanEndReason implements Coded {
  CHILD_IN_NEED,
  EARLY_HELP,
  CLOSED,
  LOOKED_AFTER
}
