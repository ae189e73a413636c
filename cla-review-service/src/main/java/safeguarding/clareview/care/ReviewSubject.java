package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** What a review or an alert is about: what the child was to the service on the day. */
public enum ReviewSubject implements Keyed {
  LOOKED_AFTER("Looked after"),
  SUPERVISION_ORDER("Supervision order");

  private final String title;

  ReviewSubject(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
