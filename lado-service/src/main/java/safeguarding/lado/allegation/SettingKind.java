package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** What kind of place a setting is, for figures by setting. */
public enum SettingKind implements Keyed {
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
  COUNCIL_CHILDRENS_SERVICES,
  OTHER;
}
