package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Why a child came to be looked after: primary need, by the DfE's codes (SSDA903). */
public enum NeedCode implements Keyed {
  N1("Abuse or neglect"),
  N2("Child's disability"),
  N3("Parental illness or disability"),
  N4("Family in acute stress"),
  N5("Family dysfunction"),
  N6("Socially unacceptable behaviour"),
  N7("Low income"),
  N8("Absent parenting");

  private final String title;

  NeedCode(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
