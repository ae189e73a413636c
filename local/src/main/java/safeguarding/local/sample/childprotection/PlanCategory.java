package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** Why a child has a plan. */
enum PlanCategory implements Coded {
  NEGLECT,
  EMOTIONAL,
  PHYSICAL,
  SEXUAL,
  MULTIPLE
}
