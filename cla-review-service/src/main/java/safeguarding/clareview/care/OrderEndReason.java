package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Why a supervision order ended. */
public enum OrderEndReason implements Keyed {
  EXPIRED("Expired"),
  DISCHARGED("Discharged"),
  LOOKED_AFTER("Became looked after"),
  MOVED("Moved to another authority"),
  EIGHTEEN("Turned 18");

  private final String title;

  OrderEndReason(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** Whether only the order of somebody of 18 can end for this reason. */
  boolean needsEighteen() {
    return this == EIGHTEEN;
  }
}
