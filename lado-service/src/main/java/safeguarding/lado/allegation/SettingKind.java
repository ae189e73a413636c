package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** What kind of place a setting is, for figures by setting. */
public enum SettingKind implements Keyed {
  SCHOOL("School"),
  RESIDENTIAL_SCHOOL("Residential school"),
  COLLEGE("College"),
  NURSERY("Nursery"),
  CHILDMINDER("Childminder"),
  CHILDRENS_HOME("Children's home"),
  FOSTER_HOME("Foster home"),
  HEALTH("Health"),
  SPORT("Sport"),
  FAITH("Faith"),
  YOUTH_GROUP("Youth group"),
  TRANSPORT("Transport"),
  COUNCIL_CHILDRENS_SERVICES("The council's children's services"),
  OTHER("Other");

  private final String title;

  SettingKind(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
