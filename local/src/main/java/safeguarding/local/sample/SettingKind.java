package safeguarding.local.sample;

/** What kind of place an adult works in. */
public enum SettingKind implements Coded {
  SCHOOL,
  RESIDENTIAL_SCHOOL,
  COLLEGE,
  NURSERY,
  CHILDMINDER,
  CHILDRENS_HOME,
  FOSTER_HOME,
  HEALTH,
  SPORT,
  FAITH,
  YOUTH_GROUP,
  TRANSPORT,
  OTHER
}
