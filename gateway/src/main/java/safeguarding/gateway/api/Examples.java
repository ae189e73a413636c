package safeguarding.gateway.api;

/** Whole bodies for the description of the API; all people and places in them are invented. */
final class Examples {
  static final String CONTACT =
      """
      {
        "receivedAt": "2018-06-04T15:20:00Z",
        "receivedBy": "telephone",
        "source": {"role": "employer", "organisation": "Example House", "name": "A. Manager"},
        "allegedOn": "2018-06-01",
        "historical": false,
        "employerKnewOn": "2018-06-04",
        "adult": {
          "givenNames": "Alder",
          "familyName": "Test-Person",
          "otherNames": ["Elder"],
          "dateOfBirth": "1980-02-29",
          "role": "residential-care-children",
          "setting": "Example House",
          "employment": "employed"
        },
        "children": [
          {
            "name": "A. Sample",
            "dateOfBirth": "2006-05-01",
            "ageYears": null,
            "careStatus": "looked-after",
            "ownAccount": "He held my arm and it hurt."
          }
        ],
        "primaryConcern": "physical",
        "furtherConcerns": ["conduct"],
        "summary": "A child was held by the arm at bedtime.",
        "childrenSafeNow": true,
        "safetyAction": "The adult is not at work while this is looked into."
      }
      """;

  static final String LOGGED =
      """
      {
        "allegationId": "0b2f9c1e-6d53-4c0e-9a37-2d1f6f6f3a10",
        "reference": "LADO-2018-0043",
        "etag": "1"
      }
      """;

  static final String DECISION =
      """
      {
        "decidedAt": "2018-06-05T09:00:00Z",
        "criteria": ["harmed-a-child"],
        "consultationReasons": [],
        "reasons": "A clear account by the child, given the same day.",
        "referralOutcome": "internal-enquiry"
      }
      """;

  static final String DECIDED =
      """
      {"etag": "2", "state": "under-enquiry"}
      """;

  static final String OUTCOME =
      """
      {
        "concludedOn": "2018-08-01",
        "outcome": "unsubstantiated",
        "reasons": "Nobody else saw it, and there is no mark."
      }
      """;

  static final String CONCLUDED =
      """
      {"etag": "3", "state": "concluded"}
      """;

  static final String PROBLEM =
      """
      {
        "type": "/problems/invalid-fields",
        "title": "Some fields need correcting",
        "status": 422,
        "code": "invalid-fields",
        "detail": "Correct the fields and send them again.",
        "correlationId": "6f1c1f5e-0f0b-4f0e-9d6f-3f1f5b0c7a11",
        "violations": [
          {"field": "adult.dateOfBirth", "message": "Enter a real date, like 2018-06-04."}
        ]
      }
      """;

  private Examples() {}
}
