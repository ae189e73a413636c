package safeguarding.lado.adultmatching;

/** How much speaks for a candidate. */
public enum MatchBand {
  /** Very likely the same person. */
  STRONG,
  /** Worth a look. */
  POSSIBLE
}
