package safeguarding.local.sample;

/** What an adult does at work. */
public enum WorkStatus implements Coded {
  IN_POST,
  SUSPENDED,
  ALTERNATIVE_DUTIES,
  RESIGNED,
  DISMISSED,
  REINSTATED
}
