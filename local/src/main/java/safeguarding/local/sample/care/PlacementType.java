package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/**
 * Placement by the DfE's codes (SSDA903), as far as the sample has them: A4 placed for adoption, U1
 * and U3 with kin, long term and not, U4 and U6 with another foster carer, long term and not.
 */
enum PlacementType implements Coded {
  A4,
  U1,
  U3,
  U4,
  U6
}
