package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/**
 * Primary need (SSDA903): N1 abuse or neglect, N4 acute stress, N5 dysfunction, N8 absent
 * parenting.
 */
enum NeedCode implements Coded {
  N1,
  N4,
  N5,
  N8
}
