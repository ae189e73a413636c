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
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;

/**
 * From the threshold to the directors: rules 1 and 3 bite where the report says they should have.
 */
final class SchoolEnquiry {
  private SchoolEnquiry() {}

  /** The form is reached by its address only: the record does not offer it. */
  static void nothingIsConcludedBeforeTheThreshold(CasePages worker) {
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
  }

  static void theThresholdIsDecided(CasePages worker, CasePages manager, CasePages again) {
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
  static void theStrategyMeetingIsBookedHeldAndMinuted(CasePages worker) {
    Page support = worker.page();
    String ahead = LongDate.inWords(LondonTime.today(Clock.systemUTC()).plusDays(7));
    worker.open();
    follow(support, "Book a meeting");
    Fields.answer(support, SchoolPapers.BOOKING.formatted(ahead));
    press(support, "Invite another person");
    worker.answered("Book meeting", SchoolPapers.ALSO_INVITED);
    assertThat(shown(support)).contains("Booked", "D. Constable-Test", "Invitation");
    var invitation = Mails.awaited(SchoolPapers.OFFICER, 1);
    assertThat(invitation.subject())
        .startsWith("Meeting on ")
        .doesNotContain("Thornbury", "LADO-", "Larkmeadow");
    assertThat(invitation.text()).doesNotContain("Thornbury", "Larkmeadow");
    assertThat(invitation.calendar().orElseThrow()).contains("METHOD:REQUEST");

    go(support, "Record the meeting");
    worker.answered("Record meeting", SchoolPapers.HELD);
    follow(support, "Add an action");
    worker.answered("Add action", SchoolPapers.ACTION);
    follow(support, "Ask the police when the employer may speak to him.");
    worker.answered("Record", "completion-completed-on: 12 june 2017");
    go(support, "Record the circulation");
    worker.answered("Record", "circulation-circulated-on: 23 june 2017");
    assertThat(shown(support))
        .contains("Held", "done late, on 23 June 2017")
        .contains("12 June 2017");
    worker.does("Record a meeting that was held", "Record", SchoolPapers.REVIEW);
  }

  static void policeSocialCareAndEmployerEnquire(CasePages worker, CasePages manager) {
    worker
        .strand("police", "5 june 2017", "DC Constable-Test, Example Police")
        .strand("social-care", "6 june 2017", "Duty team")
        .strand("employer", "6 june 2017", "A senior manager who was not named")
        .works("suspended", "6 june 2017", "Principal, Larkmeadow", "agrees", "")
        .close(SchoolPapers.SOCIAL_CARE, "substantiated", "14 july 2017")
        .step(SchoolPapers.POLICE, "charged", "12 september 2017", "Five offences.");
    manager
        .strand("employer", "6 june 2017", "A senior manager who was not named")
        .close(SchoolPapers.EMPLOYER, "no-action", "30 june 2017");
  }

  /** Rule 1, met where the work list leads. */
  static void theCaseIsNotClosedWhileTheyDo(CasePages worker) {
    Page lado = worker.page();
    open(lado, "/work?bucket=overdue");
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

  static void reinstatedWithoutAskingAnybody(CasePages worker) {
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
        .contains("Escalation to the directors");
    assertThat(
            worker
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText("Reinstated"))
                .locator(".govuk-tag")
                .allTextContents())
        .containsExactly("Not agreed");
    assertThat(worker.clock("Directors answered")).contains("due 13 November 2017", "overdue");
    lookAt(worker.page(), "story-reinstated");
    open(worker.page(), "/work?bucket=overdue");
    assertThat(shown(worker.page())).contains("Record what the directors did");
  }

  /** Whoever says that the LADO agrees is not believed while somebody enquires. */
  static void theManagerIsBackByAgreementThatCannotBe(CasePages manager) {
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

  static void theDirectorsAnswer(CasePages worker, CasePages manager) {
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

  static void theCasesAreOneIncidentAndAPattern(
      CasePages worker, CasePages manager, CasePages principal) {
    principal.met("risk-of-harm", "She knew of the charge.", "8 november 2017", "10am");
    worker.linked(manager, "One incident: he was told of it.");
    worker.linked(principal, "One incident: she brought him back.");
    assertThat(principal.record()).contains(worker.reference(), "she brought him back");
    assertThat(worker.record())
        .containsIgnoringCase("Pattern: 4 contacts about this setting in 12 months")
        .containsIgnoringCase("Pattern: 2 contacts about this adult");
    Page lado = worker.page();
    open(lado, "/allegations");
    go(lado, "Patterns");
    worker.answered("Show", "to: 6 november 2017");
    assertThat(shown(lado))
        .contains("1 adult", "1 setting", School.NAME)
        .contains(worker.reference(), manager.reference(), principal.reference());
    lookAt(lado, "story-patterns");
  }
}
