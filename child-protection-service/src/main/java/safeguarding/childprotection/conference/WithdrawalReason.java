package safeguarding.childprotection.conference;

import safeguarding.rulings.Keyed;

/** Why a conference that was asked for will not be held. */
public enum WithdrawalReason implements Keyed {
  MOVED,
  DIED,
  EIGHTEEN,
  NO_CONTINUING_RISK,
  /** Of a review conference only: no child has an open plan any more. */
  PLANS_ENDED,
  /** Entered by mistake, or twice: it was never asked for. */
  IN_ERROR
}
