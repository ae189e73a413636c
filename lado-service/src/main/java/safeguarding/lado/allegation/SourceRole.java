package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** Who told the LADO. */
public enum SourceRole implements Keyed {
  EMPLOYER("Employer"),
  SCHOOL("School"),
  SOCIAL_CARE("Social care"),
  POLICE("Police"),
  OFSTED("Ofsted"),
  HEALTH("Health"),
  PARENT("Parent"),
  CHILD("Child"),
  COLLEAGUE("Colleague"),
  LADO_OTHER_AUTHORITY("LADO of another authority"),
  MEMBER_OF_PUBLIC("Member of the public"),
  OTHER("Other");

  private final String title;

  SourceRole(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
