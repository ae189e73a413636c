package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Legal status of an episode, by the DfE's codes (SSDA903). */
public enum LegalStatus implements Keyed {
  C1("Interim care order"),
  C2("Full care order"),
  D1("Freed for adoption"),
  E1("Placement order"),
  V2("Single period of accommodation (section 20)"),
  V3("Short breaks: individual episodes"),
  V4("Short breaks: the agreement"),
  J1("On remand, or committed for trial or sentence"),
  J2("Detained under PACE"),
  J3("Youth rehabilitation order with residence"),
  L1("Police protection"),
  L2("Emergency protection order"),
  L3("Child assessment order");

  private final String title;

  LegalStatus(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** A series of short breaks is reviewed, and not counted as looked after. */
  public boolean isShortBreaks() {
    return this == V3 || this == V4;
  }
}
