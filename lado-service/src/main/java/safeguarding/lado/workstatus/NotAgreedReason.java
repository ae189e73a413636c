package safeguarding.lado.workstatus;

import safeguarding.rulings.Keyed;

/** Why a reinstatement is not agreed (lado.md, rule 1). */
public enum NotAgreedReason implements Keyed {
  STRAND_OPEN("a strand of the enquiry is still open"),
  LADO_NOT_CONSULTED("the LADO was not consulted"),
  LADO_DOES_NOT_AGREE("the LADO does not agree"),
  POLICE_NOT_CONSULTED("the police were not consulted"),
  POLICE_DO_NOT_AGREE("the police do not agree");

  private final String words;

  NotAgreedReason(String words) {
    this.words = words;
  }

  /** As a sentence says it. */
  String words() {
    return words;
  }
}
