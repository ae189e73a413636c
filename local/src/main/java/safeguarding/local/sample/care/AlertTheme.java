package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/** What an alert is about. */
enum AlertTheme implements Coded {
  DRIFT_OR_DELAY,
  DECISIONS_NOT_ACTED_ON,
  STATUTORY_VISITS,
  REPORT_TIMELINESS,
  PERMANENCE,
  HEALTH,
  EDUCATION,
  DIRECT_WORK
}
