package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** What an enquiry under section 47 finds. */
enum Section47Outcome implements Coded {
  CONTINUING_RISK,
  NO_CONTINUING_RISK,
  NOT_SUBSTANTIATED
}
