package safeguarding.clareview.care;

import safeguarding.rulings.Keyed;

/** Why a child ceased to be looked after, by the DfE's codes (SSDA903). */
public enum CareEndReason implements Keyed {
  E11("Adopted, unopposed"),
  E12("Adopted, consent dispensed with"),
  E2("Died"),
  E3("Care taken over by another authority"),
  E4A("Returned home, planned"),
  E4B("Returned home, unplanned"),
  E13("Left to live with parents or others without parental responsibility"),
  E41("Child arrangements order"),
  E45("Special guardianship: former foster carer who was a relative or friend"),
  E46("Special guardianship: former foster carer other than a relative or friend"),
  E47("Special guardianship: carer who was a relative or friend, not a former foster carer"),
  E48("Special guardianship: carer who was neither a relative or friend nor a former foster carer"),
  E5("Independent living with formalised support"),
  E6("Independent living without formalised support"),
  E7("Transferred to adult social services"),
  E8("Any other reason"),
  E9("Sentenced to custody"),
  E14("Accommodation on remand ended"),
  E15("Age assessed as 18 or over"),
  E16("Moved abroad"),
  E17("Turned 18 and stays with the carers");

  private final String title;

  CareEndReason(String title) {
    this.title = title;
  }

  /** As a reader sees it. */
  public String title() {
    return title;
  }

  /** Whether only somebody of 18 can cease for this reason. */
  boolean needsEighteen() {
    return this == E17;
  }
}
