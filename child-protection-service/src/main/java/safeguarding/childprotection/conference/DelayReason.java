package safeguarding.childprotection.conference;

import safeguarding.rulings.Keyed;

/** Why a conference was stood down, or is out of time (003, IRO report). */
public enum DelayReason implements Keyed {
  NO_INTERPRETER,
  LATE_REQUEST,
  PARENT_NOT_AVAILABLE,
  LACK_OF_PROFESSIONALS,
  SOCIAL_WORKER_DID_NOT_ATTEND,
  CHAIR_SICKNESS,
  NO_CLERK,
  SOCIAL_WORKER_COMMITMENTS,
  NOT_KNOWN
}
