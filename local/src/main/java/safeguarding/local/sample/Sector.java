package safeguarding.local.sample;

/** Who runs a setting. */
public enum Sector implements Coded {
  STATUTORY,
  PRIVATE,
  VOLUNTARY
}
