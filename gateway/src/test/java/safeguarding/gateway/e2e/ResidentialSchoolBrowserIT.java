package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;

/**
 * Report 205/2018 §4.6 from the first call to the outcomes, through the pages alone, by the people
 * who would do it: a residential school for disabled children, a care worker who is charged and
 * reinstated, a manager, the principal, a colleague falsely named, and somebody of the LADO's own
 * service. Everybody and the school are invented. Leicester has no other record.
 */
class ResidentialSchoolBrowserIT {
  private static final String LEICESTER = "E06000016";
  private static final String POLICE = "Police investigation";
  private static final String SOCIAL_CARE = "Section 47 enquiry of social care";
  private static final String EMPLOYER = "Employer's investigation";

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
    Page lado = browser.signedIn("lado", LEICESTER);
    Page support = browser.signedIn("business-support", LEICESTER);

    CasePages worker = school.careWorker(lado);
    CasePages manager = school.manager(lado);
    CasePages again = school.careWorkerMisspelt(lado, worker);
    nothingIsConcludedBeforeTheThreshold(worker);
    theThresholdIsDecided(worker, manager, again);
    theStrategyMeetingIsBookedHeldAndMinuted(worker.by(support));
    policeSocialCareAndEmployerEnquire(worker, manager);
    theCaseIsNotClosedWhileTheyDo(worker);

    CasePages principal = school.principal(lado);
    reinstatedWithoutAskingAnybody(worker);
    theManagerIsBackByAgreementThatCannotBe(manager);
    theDirectorsAnswer(worker, manager);
    theCasesAreOneIncidentAndAPattern(worker, manager, principal);
    theyAreDismissed(worker, manager, principal);
    theirOutcomes(worker, manager, principal);
    whatFollows(worker, manager, principal.by(support));
    CasePages colleague = school.colleague(lado);
    falselyNamed(colleague);
    CasePages socialWorker = school.socialWorker(lado);
    somebodyOfTheLadosOwnService(socialWorker);

    everythingStandsInTheTimeline(worker);
    theClocksSay(worker, manager, principal, colleague);
    theYearsFigures(lado);
    lado.context().close();
    support.context().close();
  }

  /** The form is reached by its address only: the record does not offer it. */
  private static void nothingIsConcludedBeforeTheThreshold(CasePages worker) {
    assertThat(worker.record())
        .contains("Decide the threshold")
        .doesNotContain("Record the outcome");
    worker.page().navigate(worker.address() + "/outcome");
    assertThat(shown(worker.page())).contains("The threshold of this case is not decided yet");
    String said =
        worker.answered(
            "Record outcome",
            """
            enquiry-outcome-outcome: unfounded
            enquiry-outcome-reasons: The school says so.
            enquiry-outcome-concluded-on: 5 june 2017
            """);
    assertThat(said).contains("There is a problem", "threshold");
    assertThat(worker.page().locator("#enquiry-outcome-reasons").inputValue())
        .isEqualTo("The school says so.");
    lookAt(worker.page(), "story-outcome-before-threshold");
  }

  private static void theThresholdIsDecided(CasePages worker, CasePages manager, CasePages again) {
    worker.met("possible-offence", "Two clear accounts of assaults at work.", "5 june 2017", "3pm");
    manager.met("risk-of-harm", "He was told, and moved nobody.", "5 june 2017", "3:30pm");
    again.next(
        "Decide the threshold",
        "Record decision",
        """
        decision-consultation-reasons: trust-undermined
        decision-referral-outcome: advice-given
        decision-reasons: What this parent tells goes into the enquiry that runs.
        decision-decided-at: 7 june 2017
        decision-decided-at-time: 4pm
        """);
    again.linked(worker, "The same care worker, told by a parent.");
    assertThat(worker.record())
        .containsIgnoringCase("Pattern: 2 contacts about this adult")
        .containsIgnoringCase("Pattern: 3 contacts about this setting in 12 months")
        .contains(again.reference(), manager.reference());
  }

  /** Only a meeting ahead is booked; it was held, as everything here, when the story has it. */
  private static void theStrategyMeetingIsBookedHeldAndMinuted(CasePages worker) {
    Page support = worker.page();
    String ahead = LongDate.inWords(LondonTime.today(Clock.systemUTC()).plusDays(7));
    worker.open();
    follow(support, "Book a meeting");
    Fields.answer(support, School.BOOKING.formatted(ahead));
    press(support, "Invite another person");
    worker.answered("Book meeting", School.ALSO_INVITED);
    assertThat(shown(support)).contains("Booked", "D. Constable-Test", "Invitation");
    var invitation = Mails.awaited(School.OFFICER, 1);
    assertThat(invitation.subject())
        .startsWith("Meeting on ")
        .doesNotContain("Thornbury", "LADO-", "Larkmeadow");
    assertThat(invitation.text()).doesNotContain("Thornbury", "Larkmeadow");
    assertThat(invitation.calendar().orElseThrow()).contains("METHOD:REQUEST");

    go(support, "Record the meeting");
    worker.answered("Record meeting", School.HELD);
    follow(support, "Add an action");
    worker.answered("Add action", School.ACTION);
    follow(support, "Ask the police when the employer may speak to him.");
    worker.answered("Record", "completion-completed-on: 12 june 2017");
    go(support, "Record the circulation");
    worker.answered("Record", "circulation-circulated-on: 23 june 2017");
    assertThat(shown(support))
        .contains("Held", "done late, on 23 June 2017")
        .contains("12 June 2017");
    lookAt(support, "story-meeting");
    worker.does("Record a meeting that was held", "Record", School.REVIEW);
  }

  private static void policeSocialCareAndEmployerEnquire(CasePages worker, CasePages manager) {
    worker
        .strand("police", "5 june 2017", "DC Constable-Test, Example Police")
        .strand("social-care", "6 june 2017", "Duty team")
        .strand("employer", "6 june 2017", "A senior manager who was not named")
        .works("suspended", "6 june 2017", "Principal, Larkmeadow", "agrees", "")
        .close(SOCIAL_CARE, "substantiated", "14 july 2017")
        .step(POLICE, "charged", "12 september 2017", "Five offences.");
    manager
        .strand("employer", "6 june 2017", "A senior manager who was not named")
        .close(EMPLOYER, "no-action", "30 june 2017");
  }

  /** Rule 1, met where the work list leads. */
  private static void theCaseIsNotClosedWhileTheyDo(CasePages worker) {
    Page lado = worker.page();
    open(lado, "/work?bucket=overdue");
    lookAt(lado, "story-work");
    lado.locator("tr", new Page.LocatorOptions().setHasText(worker.reference()))
        .locator("a[href$='/outcome']")
        .first()
        .click();
    String said =
        worker.answered(
            "Record outcome",
            """
            enquiry-outcome-outcome: unsubstantiated
            enquiry-outcome-reasons: The school sees no reason to go on.
            enquiry-outcome-concluded-on: 2 october 2017
            """);
    assertThat(said).contains("Still open: the police investigation, the employer's investigation");
    assertThat(lado.locator("#enquiry-outcome-reasons").inputValue())
        .isEqualTo("The school sees no reason to go on.");
    lookAt(lado, "story-outcome-refused");
  }

  private static void reinstatedWithoutAskingAnybody(CasePages worker) {
    worker.works(
        "reinstated",
        "16 october 2017",
        "Principal, Larkmeadow",
        "not-consulted",
        """
        entry-police: not-consulted
        entry-known-on: 6 november 2017
        entry-notes: Former employees told the LADO.
        """);
    assertThat(worker.record())
        .contains("Not agreed")
        .contains("a strand of the enquiry was open; the LADO was not consulted")
        .contains("the police were not consulted")
        .contains("Escalation to the directors")
        .doesNotContain("Agreed\n");
    assertThat(worker.clock("Directors answered")).contains("due 13 November 2017", "overdue");
    lookAt(worker.page(), "story-reinstated");
    open(worker.page(), "/work?bucket=overdue");
    assertThat(shown(worker.page())).contains("Record what the directors did");
  }

  /** Whoever says that the LADO agrees is not believed while somebody enquires. */
  private static void theManagerIsBackByAgreementThatCannotBe(CasePages manager) {
    manager
        .strand("employer", "7 november 2017", "The directors' HR adviser")
        .works("suspended", "7 november 2017", "The directors", "agrees", "")
        .works(
            "reinstated",
            "9 november 2017",
            "Principal, Larkmeadow",
            "agrees",
            "entry-known-on: 9 november 2017");
    assertThat(manager.record())
        .contains("Not agreed: a strand of the enquiry was open.")
        .doesNotContain("the LADO was not consulted");
  }

  private static void theDirectorsAnswer(CasePages worker, CasePages manager) {
    for (CasePages each : List.of(worker, manager)) {
      each.next(
          "Record what the directors did",
          "Record the answer",
          """
          answer-answer: Suspended again on the day; the directors opened a hearing.
          answer-answered-on: 10 november 2017
          """);
      assertThat(each.record()).contains("Answered", "Suspended again on the day");
      each.works("suspended", "10 november 2017", "The directors", "agrees", "");
    }
  }

  private static void theCasesAreOneIncidentAndAPattern(
      CasePages worker, CasePages manager, CasePages principal) {
    principal.met("risk-of-harm", "She knew of the charge.", "8 november 2017", "10am");
    worker.linked(manager, "One incident: he was told of it.");
    worker.linked(principal, "One incident: she brought him back.");
    assertThat(principal.record()).contains(worker.reference(), "she brought him back");
    assertThat(worker.record())
        .containsIgnoringCase("Pattern: 4 contacts about this setting in 12 months")
        .containsIgnoringCase("Pattern: 2 contacts about this adult");
    lookAt(worker.page(), "story-linked");
    Page lado = worker.page();
    open(lado, "/allegations");
    go(lado, "Patterns");
    worker.answered("Show", "to: 6 november 2017");
    assertThat(shown(lado))
        .contains("1 adult", "1 setting", School.NAME)
        .contains(worker.reference(), manager.reference(), principal.reference());
    lookAt(lado, "story-patterns");
  }

  /** Each as its own case, with its strand closed: the clocks of the employer among them. */
  private static void theyAreDismissed(CasePages worker, CasePages manager, CasePages principal) {
    worker
        .step(EMPLOYER, "hearing-needed", "10 november 2017", "")
        .step(EMPLOYER, "hearing-held", "24 november 2017", "")
        .works("dismissed", "27 november 2017", "The directors", "agrees", "")
        .close(EMPLOYER, "dismissed", "27 november 2017")
        .close(POLICE, "convicted", "16 january 2018");
    manager
        .works("dismissed", "30 november 2017", "The directors", "agrees", "")
        .close(EMPLOYER, "dismissed", "30 november 2017");
    principal
        .strand("employer", "9 november 2017", "The directors' HR adviser")
        .works("suspended", "9 november 2017", "The directors", "agrees", "")
        .works("dismissed", "5 december 2017", "The directors", "agrees", "")
        .close(EMPLOYER, "dismissed", "5 december 2017");
  }

  /** One outcome a case; of several allegations in it each its own. */
  private static void theirOutcomes(CasePages worker, CasePages manager, CasePages principal) {
    worker.open();
    go(worker.page(), "Record the outcome");
    Fields.answer(
        worker.page(),
        """
        enquiry-outcome-findings-0-allegation: Assaulted two colleagues at work
        enquiry-outcome-findings-0-outcome: substantiated
        """);
    press(worker.page(), "Add another allegation");
    worker.answered("Record outcome", School.OUTCOME);
    assertThat(worker.record()).contains("Assaulted two colleagues", "Concluded");
    manager.concluded("substantiated", "He was told and hid it.", "1 december 2017");
    principal.concluded("substantiated", "She knew of the charge.", "8 december 2017");
  }

  private static void whatFollows(CasePages worker, CasePages manager, CasePages principal) {
    worker
        .followUp("DBS referral", "11 december 2017", "The provider", "follow-up-reference: D-1")
        .followUp(
            "Adult told in writing",
            "22 january 2018",
            "The provider",
            "follow-up-what: Outcome and appeal.")
        .followUp(
            "What the family was told",
            "19 january 2018",
            "Social worker",
            "follow-up-what: The outcome.")
        .followUp(
            "Learning for the setting",
            "31 january 2018",
            "LADO",
            "follow-up-what: Safer recruitment, and how to report a colleague.");
    manager.followUp("DBS referral", "12 january 2018", "The provider", "follow-up-reference: D-2");
    principal
        .followUp("DBS referral", "14 december 2017", "The provider", "follow-up-reference: D-3")
        .followUp(
            "Referral to a regulator",
            "14 december 2017",
            "The provider",
            "follow-up-regulator: tra\nfollow-up-reference: T-9")
        .followUp(
            "Referral to a regulator",
            "15 december 2017",
            "LADO",
            "follow-up-regulator: ofsted\nfollow-up-what: For the next inspection.");
    assertThat(principal.record())
        .contains("Referral to a regulator: Teaching Regulation Agency (TRA)")
        .contains("Referral to a regulator: Ofsted");
    lookAt(principal.page(), "story-followed-up");
  }

  private static void falselyNamed(CasePages colleague) {
    colleague.met("harmed-a-child", "He is said to have hit a boy.", "8 november 2017", "4pm");
    colleague.concluded("malicious", "He was not at work; she wanted his post.", "14 november 2017");
    assertThat(colleague.record())
        .containsIgnoringCase("Not to be used in references")
        .contains("Not to be used in references (KCSIE part 4)");
  }

  /** Rules 2 and 5: she works in the LADO's service, so the LADO decides nothing about her. */
  private static void somebodyOfTheLadosOwnService(CasePages socialWorker) {
    Page head = browser.signedIn("head-of-service", LEICESTER);
    Page other = browser.signedIn("lado-chair-iro", LEICESTER);
    Page guest = browser.signedIn("independent-decision-maker", LEICESTER);
    Page lado = socialWorker.page();
    whoWorksWhere(head);
    assertThat(socialWorker.by(other).open()).isEqualTo(200);
    socialWorker.does(
        "Say where the adult works", "Record it", "workplace-staff-id: Juniper Saltmarsh-Test, Children's social care");
    assertThat(socialWorker.record())
        .contains("You may not decide this case", "This person works in your own service")
        .doesNotContain("Decide the threshold");
    lado.navigate(socialWorker.address() + "/threshold");
    assertThat(socialWorker.answered("Record decision", School.DECISION))
        .contains("This person works in your own service");
    notThereForOthersUntilTheyBreakTheGlass(socialWorker.by(other));
    somebodyFromOutsideDecides(socialWorker, socialWorker.by(guest));
    List.of(head, other, guest).forEach(page -> page.context().close());
  }

  private static void whoWorksWhere(Page head) {
    open(head, "/allegations");
    go(head, "Who works where");
    follow(head, "Add a unit");
    Fields.answer(head, "unit-name: Children's social care\nunit-service: yes");
    press(head, "Add the unit");
    School.STAFF.forEach(person -> {
      follow(head, "Add a person");
      Fields.answer(head, person);
      press(head, "Add the person");
    });
    assertThat(shown(head)).contains("Demo LADO", "Juniper Saltmarsh-Test");
  }

  private static void notThereForOthersUntilTheyBreakTheGlass(CasePages theCase) {
    Page other = theCase.page();
    assertThat(theCase.open()).isEqualTo(404);
    open(other, "/allegations?receivedFrom=20+11+2017&receivedTo=20+11+2017");
    assertThat(shown(other)).contains("0 allegations").doesNotContain(theCase.reference());
    open(other, "/allegations");
    go(other, "Open in an emergency");
    String opening =
        "opening-reference: %s\nopening-reason: The police ask tonight where she works."
            .formatted(theCase.reference());
    assertThat(theCase.answered("Open the case", opening))
        .contains("Opened in emergency", "The police ask tonight");
    lookAt(other, "story-emergency");
  }

  private static void somebodyFromOutsideDecides(CasePages ours, CasePages theirs) {
    open(ours.page(), "/work?bucket=this-week");
    assertThat(shown(ours.page())).contains("Look at an emergency access");
    ours.open();
    follow(ours.page(), "Look at it");
    press(ours.page(), "I have looked at it");
    ours.does("Invite a decision maker", "Invite them", School.INVITATION);
    open(theirs.page(), "/allegations");
    assertThat(shown(theirs.page())).contains("1 allegation");
    follow(theirs.page(), ours.reference());
    theirs.met("risk-of-harm", "A child was not heard.", "21 november 2017", "10am");
    theirs.concluded("unsubstantiated", "Nobody else was in the room.", "12 january 2018");
    assertThat(ours.record()).contains("Unsubstantiated");
    lookAt(ours.page(), "story-restricted");
  }

  private static void everythingStandsInTheTimeline(CasePages worker) {
    worker.open();
    assertThat(worker.page().locator("ol.timeline").innerText())
        .contains(School.TIMELINE);
    lookAt(worker.page(), "story-case");
  }

  /** As timescales.md has them: what was in time, and what was late. */
  private static void theClocksSay(
      CasePages worker, CasePages manager, CasePages principal, CasePages colleague) {
    assertThat(worker.clock("LADO told")).contains("done late, on 5 June 2017", "2 June 2017");
    assertThat(manager.clock("LADO told")).contains("met on 5 June 2017");
    assertThat(worker.clock("Threshold decided")).contains("met on 5 June 2017");
    assertThat(principal.clock("Threshold decided")).contains("done late, on 8 November 2017");
    assertThat(worker.clock("Strategy meeting held"))
        .contains("met on 9 June 2017", "12 June 2017");
    assertThat(worker.clock("Minutes circulated"))
        .contains("done late, on 23 June 2017", "16 June 2017");
    assertThat(worker.clock("Next review, complex case")).contains("met on 23 June 2017");
    assertThat(worker.clock("Directors answered")).contains("met on 10 November 2017");
    assertThat(worker.clock("Disciplinary hearing held"))
        .contains("met on 24 November 2017", "1 December 2017");
    assertThat(worker.clock("DBS referral made"))
        .contains("met on 11 December 2017", "27 December 2017");
    assertThat(manager.clock("DBS referral made")).contains("done late, on 12 January 2018");
    assertThat(worker.clock("Resolved within three months")).contains("done late");
    assertThat(worker.clock("Resolved within twelve months")).contains("met on 19 January 2018");
    assertThat(colleague.clock("Clear-cut case resolved")).contains("met on 14 November 2017");
  }

  private static void theYearsFigures(Page lado) {
    open(lado, "/allegations");
    go(lado, "Reports");
    follow(lado, "Yearly figures of allegations");
    open(lado, "/allegations/reports/yearly-figures?year=2017-18");
    assertThat(shown(lado))
        .containsPattern("Contacts and referrals received\\s+6\\s+0")
        .containsPattern("Residential care \\(children\\)\\s+4\\s")
        .containsPattern("school or college\\s+1\\s")
        .containsPattern("Social care\\s+1\\s")
        .containsPattern("Sexual\\s+2\\s")
        .containsPattern("Substantiated\\s+3\\s")
        .containsPattern("Malicious\\s+1\\s");
    lookAt(lado, "story-figures");
    Page officer = browser.signedIn("data-protection-officer", LEICESTER);
    open(officer, "/allegations/reports/information");
    go(officer, "Answer a request");
    Fields.answer(officer, School.REQUEST);
    press(officer, "Make the tables");
    assertThat(officer.locator("td").allInnerTexts())
        .doesNotContain("1", "2", "3", "4")
        .contains("c");
    officer.context().close();
  }
}
