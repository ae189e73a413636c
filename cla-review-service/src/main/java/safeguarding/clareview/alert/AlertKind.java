package safeguarding.clareview.alert;

import safeguarding.rulings.Keyed;

/** Challenge or praise. */
public enum AlertKind implements Keyed {
  CONCERN("Concern"),
  GOOD_PRACTICE("Good practice");

  private final String title;

  AlertKind(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
