package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** How the adult is engaged. */
public enum EmploymentKind implements Keyed {
  EMPLOYED,
  VOLUNTEER,
  AGENCY,
  CARER,
  SELF_EMPLOYED;
}
