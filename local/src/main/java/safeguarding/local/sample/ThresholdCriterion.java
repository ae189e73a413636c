package safeguarding.local.sample;

/** Why the threshold is met (Working Together 2018; the fourth from KCSIE 2020). */
public enum ThresholdCriterion implements Coded {
  HARMED_A_CHILD,
  POSSIBLE_OFFENCE,
  RISK_OF_HARM,
  UNSUITABLE
}
