package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** How a child stands on a day. */
public enum CareState implements Keyed {
  LOOKED_AFTER("Looked after"),
  SHORT_BREAKS("In short breaks"),
  SUPERVISION_ORDER("Under a supervision order"),
  CEASED("No longer looked after or supervised");

  private final String title;

  CareState(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
