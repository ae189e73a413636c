package safeguarding.local.sample;

/** Why a contact below the threshold was a matter for consultation (report 205/2018 §3.2). */
public enum ConsultationReason implements Coded {
  CONTRAVENED_GUIDANCE,
  ABUSED_POWER,
  ACTED_IRRESPONSIBLY,
  NO_UNDERSTANDING_OF_IMPACT,
  UNSOUND_JUDGEMENT,
  POLICY_NOT_FOLLOWED,
  BOUNDARIES,
  PRIVATE_LIFE_RISK,
  CRIMINAL_PROCEEDINGS,
  CHILD_PROTECTION_ENQUIRIES,
  TRUST_UNDERMINED
}
