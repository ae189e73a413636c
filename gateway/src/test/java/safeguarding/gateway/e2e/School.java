package safeguarding.gateway.e2e;

import com.microsoft.playwright.Page;

/** The invented residential school: what is told of it, call by call, as the LADO types it. */
final class School {
  static final String NAME = "Larkmeadow Example School";

  private static final String RESIDENTIAL =
      """
      adult-role: residential-care-children
      adult-setting: %s
      adult-employment: employed
      adult-setting-kind: residential-school
      adult-sector: private
      adult-setting-urn: SC123456
      """
          .formatted(NAME);

  private static final String SAFE = "children-safe: yes";

  /** Employees and former employees ring on a Monday; the school has known since Thursday. */
  CasePages careWorker(Page lado) {
    return ContactPages.begin(lado)
        .call(
            """
            received-on: 5 june 2017
            received-time: 10am
            received-by: telephone
            source-role: colleague
            source-name: Three women, two of whom work there still
            primary-concern: sexual
            further-concerns: emotional
            urgency: now
            summary: A care worker assaulted two of us at work and handles the children roughly.
            alleged-on: 6 mar 2017
            alleged-until: 26 may 2017
            employer-knew-on: 1 june 2017
            historical: no
            duties-told: police
            duties-told: ofsted
            """)
        .adult(
            """
            adult-given-names: Ash
            adult-family-name: Thornbury-Test
            adult-date-of-birth: 14/2/1984
            adult-work-status: in-post
            """
                + RESIDENTIAL)
        .children(
            """
            children-safe: no
            safety-action: He works no shift until the police and the LADO have spoken.
            child-1-name: B. T.
            child-1-age: 12
            child-1-care-status: looked-after
            child-1-own-account: He pulls my arm. I do not like it when he is on.
            """);
  }

  /** Told of in the same call. */
  CasePages manager(Page lado) {
    return ContactPages.begin(lado)
        .call(
            """
            received-on: 5 june 2017
            received-time: 10:30am
            received-by: telephone
            source-role: colleague
            primary-concern: sexual
            urgency: today
            summary: The manager harassed us too, and did nothing when he was told.
            employer-knew-on: 2 june 2017
            historical: no
            duties-told: ofsted
            """)
        .adult(
            """
            adult-given-names: Rowan
            adult-family-name: Elderfield-Test
            adult-date-of-birth: 1971
            adult-work-status: in-post
            """
                + RESIDENTIAL)
        .children(SAFE);
  }

  /** A parent writes of the same care worker and spells him otherwise. */
  CasePages careWorkerMisspelt(Page lado, CasePages worker) {
    return ContactPages.begin(lado)
        .call(
            """
            received-on: 7 june 2017
            received-time: 9am
            received-by: email
            source-role: parent
            primary-concern: physical
            urgency: routine
            summary: My son came home with a bruise and says a name like this one.
            historical: no
            """)
        .knownAdult(worker.reference(), "Ashe", "Thornberry-Test", RESIDENTIAL)
        .children(
            """
            children-safe: yes
            child-1-name: C. U.
            child-1-date-of-birth: 3/4/2006
            child-1-own-account: Ash did it.
            """);
  }

  /** Five months later former employees ring: he is back, and she brought him back. */
  CasePages principal(Page lado) {
    return ContactPages.begin(lado)
        .call(
            """
            received-on: 6 november 2017
            received-time: 11am
            received-by: telephone
            source-role: colleague
            source-name: Two former employees
            primary-concern: neglect
            urgency: today
            summary: The care worker is back although he was charged. The principal brought him back.
            historical: no
            duties-told: ofsted
            """)
        .adult(
            """
            adult-given-names: Hazel
            adult-family-name: Brackenridge-Test
            adult-role: education-school-college
            adult-setting: %s
            adult-employment: employed
            adult-work-status: in-post
            adult-setting-kind: residential-school
            adult-sector: private
            """
                .formatted(NAME))
        .children(SAFE);
  }

  /** Somebody names a colleague to be rid of him. */
  CasePages colleague(Page lado) {
    return ContactPages.begin(lado)
        .call(
            """
            received-on: 8 november 2017
            received-time: 2pm
            received-by: email
            source-role: colleague
            primary-concern: physical
            urgency: routine
            summary: He hit a boy on the stairs on 7 November.
            alleged-on: 7 nov 2017
            historical: no
            """)
        .adult(
            """
            adult-given-names: Linden
            adult-family-name: Fairweather-Test
            adult-work-status: in-post
            """
                + RESIDENTIAL)
        .children(SAFE);
  }

  /** Somebody of the council who visited the school: at first nobody says where she works. */
  CasePages socialWorker(Page lado) {
    return ContactPages.begin(lado)
        .call(
            """
            received-on: 20 november 2017
            received-time: 9:30am
            received-by: in-person
            source-role: police
            primary-concern: conduct
            urgency: today
            summary: A social worker was told by a boy of the school in May and wrote nothing down.
            historical: no
            """)
        .adult(
            """
            adult-given-names: Juniper
            adult-family-name: Saltmarsh-Test
            adult-role: social-care
            adult-employment: employed
            """)
        .children(SAFE);
  }
}
