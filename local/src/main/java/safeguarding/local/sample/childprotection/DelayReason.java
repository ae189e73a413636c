package safeguarding.local.sample.childprotection;

import safeguarding.local.sample.Coded;

/** Why a conference did not take place on its day. */
enum DelayReason implements Coded {
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
