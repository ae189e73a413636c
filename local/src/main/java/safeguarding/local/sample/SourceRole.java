package safeguarding.local.sample;

/** Who told the LADO. */
public enum SourceRole implements Coded {
  EMPLOYER,
  SCHOOL,
  SOCIAL_CARE,
  POLICE,
  OFSTED,
  HEALTH,
  PARENT,
  CHILD,
  COLLEAGUE,
  LADO_OTHER_AUTHORITY,
  MEMBER_OF_PUBLIC,
  OTHER
}
