package safeguarding.local.sample;

/** A child's sex, as the services record it. */
public enum Sex implements Coded {
  FEMALE,
  MALE,
  NOT_KNOWN
}
