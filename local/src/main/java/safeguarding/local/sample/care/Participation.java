package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/** The DfE's participation codes; PN0 under four years. */
enum Participation implements Coded {
  PN0,
  PN1,
  PN2,
  PN3,
  PN4,
  PN5,
  PN6,
  PN7
}
