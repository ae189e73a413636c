package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/**
 * What is alleged: the table of report 205/2018 §4.5, in its order, then those that the domain
 * paper adds.
 */
public enum Concern implements Keyed {
  PHYSICAL("Physical"),
  SEXUAL("Sexual"),
  NEGLECT("Neglect"),
  EMOTIONAL("Emotional"),
  CSE("Child sexual exploitation (CSE)"),
  OTHER("Other"),
  CONDUCT("Conduct"),
  ONLINE("Online"),
  CRIMINAL_EXPLOITATION("Criminal exploitation"),
  POSITION_OF_TRUST("Position of trust"),
  SUITABILITY("Suitability (private life or transfer of risk)"),
  RADICALISATION("Radicalisation");

  private final String title;

  Concern(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
