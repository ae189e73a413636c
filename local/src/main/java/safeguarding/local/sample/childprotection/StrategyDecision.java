package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** What a strategy discussion decides. */
enum StrategyDecision implements Coded {
  SECTION_47_SINGLE,
  SECTION_47_JOINT,
  NO_ENQUIRY
}
