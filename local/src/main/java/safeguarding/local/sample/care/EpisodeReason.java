package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/** Why an episode begins (SSDA903): S the first, L legal status, P placement and carer. */
enum EpisodeReason implements Coded {
  S,
  L,
  P
}
