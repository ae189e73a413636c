package safeguarding.lado.document;

import safeguarding.rulings.Keyed;

/** What a document is in a case. */
public enum DocumentKind implements Keyed {
  REFERRAL,
  STATEMENT,
  MINUTES,
  LETTER,
  PHOTOGRAPH,
  OTHER;
}
