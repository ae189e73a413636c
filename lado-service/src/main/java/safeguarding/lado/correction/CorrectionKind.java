package safeguarding.lado.correction;

import safeguarding.rulings.Keyed;

/** What can be done to a part of a case that was recorded wrongly. */
public enum CorrectionKind implements Keyed {
  STRAND_CORRECTED,
  STRAND_REOPENED,
  STRAND_WITHDRAWN,
  STRAND_STEP_CORRECTED,
  STRAND_STEP_WITHDRAWN,
  MEETING_CORRECTED,
  WORK_STATUS_CORRECTED,
  WORK_STATUS_WITHDRAWN,
  ESCALATION_CORRECTED,
  ESCALATION_WITHDRAWN
}
