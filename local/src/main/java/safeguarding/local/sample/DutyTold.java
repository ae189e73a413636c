package safeguarding.local.sample;

/** Who else was told before or beside the LADO. */
public enum DutyTold implements Coded {
  POLICE,
  SOCIAL_CARE,
  OFSTED,
  CQC,
  REGULATOR
}
