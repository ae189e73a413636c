package safeguarding.childprotection.plan;

import safeguarding.rulings.Keyed;

/** The harm that a plan is about; several only with a stated reason. */
public enum PlanCategory implements Keyed {
  NEGLECT,
  EMOTIONAL,
  PHYSICAL,
  SEXUAL,
  MULTIPLE
}
