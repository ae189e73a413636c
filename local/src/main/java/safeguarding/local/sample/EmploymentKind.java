package safeguarding.local.sample;

/** How the adult is engaged. */
public enum EmploymentKind implements Coded {
  EMPLOYED,
  VOLUNTEER,
  AGENCY,
  CARER,
  SELF_EMPLOYED
}
