package safeguarding.local.sample;

/** How soon somebody must act. */
public enum Urgency implements Coded {
  ROUTINE,
  TODAY,
  NOW
}
