package safeguarding.gateway.e2e;

import java.util.List;

/** What is written into the forms of the story, and what they call things. */
final class SchoolPapers {
  static final String LEICESTER = "E06000016";
  static final String POLICE = "Police investigation";
  static final String SOCIAL_CARE = "Section 47 enquiry of social care";
  static final String EMPLOYER = "Employer's investigation";

  static final String OFFICER = "constable@larkmeadow.example.org";
  static final String HEAD = "directors@larkmeadow.example.org";

  static final String BOOKING =
      """
      meeting-kind: complex-strategy
      meeting-starts-at: %%s
      meeting-starts-at-time: 2pm
      meeting-place: Room 4
      meeting-chair: Demo LADO
      meeting-invited-0-name: D. Constable-Test
      meeting-invited-0-agency: Police
      meeting-invited-0-email: %s
      """
          .formatted(OFFICER);

  static final String ALSO_INVITED =
      """
      meeting-invited-1-name: M. Ashgrove-Test
      meeting-invited-1-agency: The provider
      meeting-invited-1-email: %s
      """
          .formatted(HEAD);

  /** Five working days end on 12 June 2017; a complex case is reviewed every two weeks. */
  static final String HELD =
      """
      holding-held-at: 9 june 2017
      holding-held-at-time: 2pm
      holding-people-0-attendance: came
      holding-people-1-attendance: sent-information
      holding-decisions: The police investigate first. A senior manager who is not named asks the staff.
      holding-minutes: The police and social care report. Nobody speaks to him before the police.
      holding-next-on: 23 june 2017
      holding-complex-case: yes
      """;

  static final String ACTION =
      """
      action-what: Ask the police when the employer may speak to him.
      action-owner: LADO
      action-due-on: 14 june 2017
      """;

  static final String REVIEW =
      """
      record-kind: review-strategy
      record-holding-held-at: 23 june 2017
      record-holding-held-at-time: 2pm
      record-holding-chair: Demo LADO
      record-holding-people-0-name: D. Constable-Test
      record-holding-people-0-agency: Police
      record-holding-people-0-attendance: came
      record-holding-decisions: The school heard of no concern about the manager. The police go on.
      record-holding-complex-case: no
      """;

  /** With the first finding, which stands in the form already. */
  static final String OUTCOME =
      """
      enquiry-outcome-findings-1-allegation: Handled children roughly
      enquiry-outcome-findings-1-outcome: unsubstantiated
      enquiry-outcome-reasons: The court convicted him; no child could be asked about the second.
      enquiry-outcome-concluded-on: 19 january 2018
      """;

  static final String DECISION =
      """
      decision-criteria: risk-of-harm
      decision-referral-outcome: internal-enquiry
      decision-reasons: A child was not heard.
      """;

  static final List<String> STAFF =
      List.of(
          """
          starter-name: Demo LADO
          starter-subject: demo-lado-E06000016
          starter-post-unit-id: Children's social care
          starter-post-deciding-role: lado
          starter-post-since: 1 4 2015
          """,
          """
          starter-name: Juniper Saltmarsh-Test
          starter-post-unit-id: Children's social care
          starter-post-since: 1 9 2016
          """);

  static final String INVITATION =
      """
      invitation-subject: demo-independent-decision-maker-E06000016
      invitation-name: Demo Independent Decision Maker
      invitation-home-authority: Rutland
      invitation-reason: She works in the LADO's own service.
      invitation-last-day: today
      """;

  static final String REQUEST =
      """
      question-request-reference: FOI-12/18
      question-rows: role
      question-columns: referral-outcome
      question-first-year: 2017-18
      question-last-year: 2017-18
      """;

  /** Of the care worker's case, some of it from every part. */
  static final List<String> TIMELINE =
      List.of(
          "Contact received",
          "Threshold decided",
          "Police investigation: opened",
          "Police investigation: charged",
          "Adult suspended",
          "Adult reinstated",
          "Escalation raised",
          "Escalation answered",
          "Case linked",
          "Adult dismissed",
          "Police investigation: closed",
          "Outcome recorded",
          "DBS referral: done");

  private SchoolPapers() {}
}
