package safeguarding.lado.correction;

import safeguarding.rulings.Keyed;

/** What can be done to a part of a case that was recorded wrongly. */
public enum CorrectionKind implements Keyed {
  STRAND_CORRECTED,
  STRAND_REOPENED,
  STRAND_STEP_CORRECTED,
  STRAND_STEP_WITHDRAWN,
  MEETING_CORRECTED,
  MEETING_WITHDRAWN,
  MEETING_ACTION_CORRECTED,
  MEETING_ACTION_WITHDRAWN,
  CIRCULATION_CORRECTED,
  CIRCULATION_WITHDRAWN,
  WORK_STATUS_CORRECTED,
  WORK_STATUS_WITHDRAWN,
  ESCALATION_CORRECTED,
  ESCALATION_WITHDRAWN
}
