package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** The sex of a child, as the case system has it. */
public enum Sex implements Keyed {
  FEMALE("Female"),
  MALE("Male"),
  NOT_KNOWN("Not known");

  private final String title;

  Sex(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
