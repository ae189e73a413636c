package safeguarding.childprotection.conference;

import safeguarding.rulings.Keyed;

/** What a conference decides for a child: the first three an initial one, the others a review. */
public enum DecisionOutcome implements Keyed {
  PLAN,
  CHILD_IN_NEED,
  NO_PLAN,
  CONTINUE,
  END
}
