package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** What a setting belongs to, for figures by sector. */
public enum Sector implements Keyed {
  STATUTORY("Statutory"),
  PRIVATE("Private"),
  VOLUNTARY("Voluntary");

  private final String title;

  Sector(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }
}
