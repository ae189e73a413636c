package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/**
 * Why a contact below the threshold is still a matter for consultation: the eleven examples of
 * report 205/2018 §3.2, in its order.
 */
public enum ConsultationReason implements Keyed {
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
  TRUST_UNDERMINED;
}
