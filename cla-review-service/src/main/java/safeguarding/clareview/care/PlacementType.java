package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Where a child is placed, by the DfE's codes (SSDA903). */
public enum PlacementType implements Keyed {
  A3("Placed for adoption with consent, former foster carer"),
  A4("Placed for adoption with consent, not the foster carer"),
  A5("Placed for adoption by placement order, former foster carer"),
  A6("Placed for adoption by placement order, not the foster carer"),
  H5("Semi-independent living"),
  K1("Secure children's home"),
  K2("Children's home"),
  P1("With own parents or a person with parental responsibility"),
  P2("Independent living"),
  P3("Residential employment"),
  R1("Residential care home"),
  R2("NHS or other health establishment"),
  R3("Family centre or mother and baby unit"),
  R5("Young offender institution"),
  S1("Residential school"),
  U1("Foster placement with a relative or friend, long term"),
  U2("Foster placement with a relative or friend, also approved adopter"),
  U3("Foster placement with a relative or friend, not long term"),
  U4("Foster placement with another carer, long term"),
  U5("Foster placement with another carer, also approved adopter"),
  U6("Foster placement with another carer, not long term"),
  Z1("Other placement");

  private final String title;

  PlacementType(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
