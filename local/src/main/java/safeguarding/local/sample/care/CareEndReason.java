package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/**
 * Why care ends (SSDA903): E12 adopted, E4A home, E41 child arrangements order, E45 special
 * guardianship to kin.
 */
enum CareEndReason implements Coded {
  E12,
  E4A,
  E41,
  E45
}
