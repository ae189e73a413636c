package safeguarding.local.sample.care;

import safeguarding.local.sample.Coded;

/**
 * Legal status by the DfE's codes (SSDA903), as far as the sample has them: C1 interim care order,
 * C2 care order, E1 placement order, V2 section 20.
 */
enum LegalStatus implements Coded {
  C1,
  C2,
  E1,
  V2
}
