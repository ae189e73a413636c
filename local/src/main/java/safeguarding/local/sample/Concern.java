package safeguarding.local.sample;

/** What is said to have happened, in one word (report 205/2018 §4.5, and later lists). */
public enum Concern implements Coded {
  PHYSICAL,
  SEXUAL,
  NEGLECT,
  EMOTIONAL,
  CSE,
  OTHER,
  CONDUCT,
  ONLINE,
  CRIMINAL_EXPLOITATION,
  POSITION_OF_TRUST,
  SUITABILITY,
  RADICALISATION
}
