package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Report 205/2018 §4.6 from the first call to the outcomes, through the pages alone, by the people
 * who would do it: a residential school for disabled children, a care worker who is charged and
 * reinstated, a manager, the principal, a colleague falsely named, and somebody of the LADO's own
 * service. Everybody and the school are invented. Leicester has no other record.
 */
class ResidentialSchoolBrowserIT {
  private static Browser browser;

  private final School school = new School();

  @BeforeAll
  static void startBrowser() {
    RunningSuite.get();
    browser = new Browser();
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @Test
  void the_residential_school_from_the_first_call_to_the_outcomes() {
    Page lado = browser.signedIn("lado", SchoolPapers.LEICESTER);
    Page support = browser.signedIn("business-support", SchoolPapers.LEICESTER);
    Page withoutScripts = browser.signedIn("business-support", SchoolPapers.LEICESTER, false);

    CasePages worker = school.careWorker(lado);
    CasePages manager = school.manager(lado);
    CasePages again = school.careWorkerMisspelt(lado, worker);
    SchoolEnquiry.nothingIsConcludedBeforeTheThreshold(worker);
    SchoolEnquiry.theThresholdIsDecided(worker, manager, again);
    SchoolEnquiry.theStrategyMeetingIsBookedHeldAndMinuted(worker.by(withoutScripts));
    SchoolEnquiry.policeSocialCareAndEmployerEnquire(worker, manager);
    SchoolEnquiry.theCaseIsNotClosedWhileTheyDo(worker);

    CasePages principal = school.principal(lado);
    SchoolEnquiry.reinstatedWithoutAskingAnybody(worker);
    SchoolEnquiry.theManagerIsBackByAgreementThatCannotBe(manager);
    SchoolEnquiry.theDirectorsAnswer(worker, manager);
    SchoolEnquiry.theCasesAreOneIncidentAndAPattern(worker, manager, principal);
    SchoolEndings.theyAreDismissed(worker, manager, principal);
    SchoolEndings.theirOutcomes(worker, manager, principal);
    SchoolEndings.whatFollows(worker, manager, principal.by(support));
    CasePages colleague = school.colleague(lado);
    SchoolEndings.falselyNamed(colleague);
    CasePages socialWorker = school.socialWorker(lado);
    SchoolIndependence.somebodyOfTheLadosOwnService(browser, socialWorker);

    SchoolEndings.everythingStandsInTheTimeline(worker);
    SchoolEndings.theClocksSay(worker, manager, principal, colleague);
    theYearsFigures(lado);
    lado.context().close();
    support.context().close();
    withoutScripts.context().close();
  }

  private static void theYearsFigures(Page lado) {
    open(lado, "/allegations?receivedFrom=1+4+2017&receivedTo=31+3+2018");
    assertThat(shown(lado)).contains("6 allegations");
    go(lado, "Reports");
    follow(lado, "Yearly figures of allegations");
    open(lado, "/allegations/reports/yearly-figures?year=2017-18");
    assertThat(shown(lado))
        .containsPattern("Contacts and referrals received\\s+6\\s+0")
        .containsPattern("Residential care \\(children\\)\\s+4\\s")
        .containsPattern("school or college\\s+1\\s")
        .containsPattern("Social care\\s+1\\s")
        .containsPattern("Physical\\s+2\\s")
        .containsPattern("Sexual\\s+2\\s")
        .containsPattern("Neglect\\s+1\\s")
        .containsPattern("Conduct\\s+1\\s")
        .containsPattern("(?i)advice given\\s+1\\s")
        .containsPattern("Substantiated\\s+3\\s")
        .containsPattern("Malicious\\s+1\\s")
        .containsPattern("Unsubstantiated\\s+1\\s");
    open(lado, "/scrutiny?period=2017-18");
    assertThat(shown(lado))
        .containsPattern("83 %\\s+5 of 6 contacts")
        .containsPattern("60 %\\s+3 of 5 enquiries");
    Page officer = browser.signedIn("data-protection-officer", SchoolPapers.LEICESTER);
    open(officer, "/allegations/reports/information");
    go(officer, "Answer a request");
    Fields.answer(officer, SchoolPapers.REQUEST);
    press(officer, "Make the tables");
    assertThat(officer.locator("td").allInnerTexts())
        .doesNotContain("1", "2", "3", "4")
        .contains("c");
    officer.context().close();
  }
}
