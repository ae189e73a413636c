package safeguarding.clareview.review;

import safeguarding.rulings.Keyed;

/** Why a review is held after the last day in time. */
public enum LateReviewReason implements Keyed {
  SOCIAL_WORKER("Social worker unavailable"),
  IRO("IRO unavailable"),
  LATE_NOTIFICATION("Late notification"),
  CHILD("Child unavailable"),
  VENUE("Venue"),
  LEGAL("Legal"),
  PROFESSIONALS("Professionals absent"),
  OTHER("Other");

  private final String title;

  LateReviewReason(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
