package safeguarding.lado.adultrole;

import safeguarding.rulings.Keyed;

/**
 * The role in which the adult works with children: the table of report 205/2018 §4.5, in its order,
 * then those that the domain paper adds.
 */
public enum AdultRole implements Keyed {
  EDUCATION_SCHOOL_COLLEGE("Education: school or college"),
  EDUCATION_NURSERY("Education: nursery"),
  RESIDENTIAL_CARE_CHILDREN("Residential care (children)"),
  RESIDENTIAL_CARE_ADULTS("Residential care (adults)"),
  FOSTER_CARER("Foster carer"),
  CHILDMINDER("Childminder"),
  SPORT("Sport"),
  TRANSPORT("Transport"),
  POLICE("Police"),
  SOCIAL_CARE("Social care"),
  HEALTH("Health"),
  OFSTED("Ofsted"),
  LADO_OTHER_AUTHORITY("LADO of another authority"),
  OTHER("Other"),
  CLEANER_EDUCATIONAL_SETTING("Cleaner in an educational setting"),
  HISTORICAL("Historical"),
  FAITH("Faith"),
  VOLUNTARY_UNIFORMED_YOUTH("Voluntary or uniformed youth organisation"),
  PRISON_SECURE("Prison or secure setting"),
  ADOPTION_PROSPECTIVE_CARER("Adopter or prospective carer"),
  EARLY_YEARS_OTHER("Early years: other");

  private final String title;

  AdultRole(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
