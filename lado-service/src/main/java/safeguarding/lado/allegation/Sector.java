package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** What a setting belongs to, for figures by sector. */
public enum Sector implements Keyed {
  STATUTORY,
  PRIVATE,
  VOLUNTARY;
}
