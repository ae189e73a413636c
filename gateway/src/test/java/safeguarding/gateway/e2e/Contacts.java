package safeguarding.gateway.e2e;

/** Bodies of requests, with people plainly invented. */
final class Contacts {
  private Contacts() {}

  /** A whole contact, received on that London day. */
  static String receivedAt(String instant) {
    return """
    {"receivedAt":"%s","receivedBy":"telephone",
     "source":{"role":"employer","organisation":"Example House","name":"Rowan Sample"},
     "allegedOn":null,"historical":false,"employerKnewOn":null,
     "adult":{"givenNames":"Alder","familyName":"Test-Person","otherNames":[],
              "dateOfBirth":"1980-02-29","role":"residential-care-children",
              "setting":"Example House","employment":"employed"},
     "children":[{"name":"A. S.","dateOfBirth":null,"ageYears":12,
                  "careStatus":"looked-after","ownAccount":"He shouted at me."}],
     "primaryConcern":"emotional","furtherConcerns":[],
     "summary":"Shouted at a child in the dining room.",
     "childrenSafeNow":true,"safetyAction":"The adult works elsewhere for now."}
    """
        .formatted(instant);
  }

  /** A decision that opens an internal enquiry. */
  static String enquiry(String decidedAt) {
    return """
    {"decidedAt":"%s","criteria":["harmed-a-child"],"consultationReasons":[],
     "reasons":"The account is clear and was given the same day.",
     "referralOutcome":"internal-enquiry"}
    """
        .formatted(decidedAt);
  }

  /** An outcome of an enquiry. */
  static String substantiated(String concludedOn) {
    return """
    {"concludedOn":"%s","outcome":"substantiated","reasons":"Two colleagues saw it."}
    """
        .formatted(concludedOn);
  }
}
