package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.press;

/** The dismissals, the outcomes and what follows them, and what the cases say in the end. */
final class SchoolEndings {
  private SchoolEndings() {}

  /** Each as its own case, with its strand closed: the clocks of the employer among them. */
  static void theyAreDismissed(CasePages worker, CasePages manager, CasePages principal) {
    worker
        .step(SchoolPapers.EMPLOYER, "hearing-needed", "10 november 2017", "")
        .step(SchoolPapers.EMPLOYER, "hearing-held", "24 november 2017", "")
        .works("dismissed", "27 november 2017", "The directors", "agrees", "")
        .close(SchoolPapers.EMPLOYER, "dismissed", "27 november 2017")
        .close(SchoolPapers.POLICE, "convicted", "16 january 2018");
    manager
        .works("dismissed", "30 november 2017", "The directors", "agrees", "")
        .close(SchoolPapers.EMPLOYER, "dismissed", "30 november 2017");
    principal
        .strand("employer", "9 november 2017", "The directors' HR adviser")
        .works("suspended", "9 november 2017", "The directors", "agrees", "")
        .works("dismissed", "5 december 2017", "The directors", "agrees", "")
        .close(SchoolPapers.EMPLOYER, "dismissed", "5 december 2017");
  }

  /** One outcome a case; of several allegations in it each its own. */
  static void theirOutcomes(CasePages worker, CasePages manager, CasePages principal) {
    worker.open();
    go(worker.page(), "Record the outcome");
    Fields.answer(
        worker.page(),
        """
        enquiry-outcome-findings-0-allegation: Assaulted two colleagues at work
        enquiry-outcome-findings-0-outcome: substantiated
        """);
    press(worker.page(), "Add another allegation");
    worker.answered("Record outcome", SchoolPapers.OUTCOME);
    assertThat(worker.record()).contains("Assaulted two colleagues", "Concluded");
    manager.concluded("substantiated", "He was told and hid it.", "1 december 2017");
    principal.concluded("substantiated", "She knew of the charge.", "8 december 2017");
  }

  static void whatFollows(CasePages worker, CasePages manager, CasePages principal) {
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

  static void falselyNamed(CasePages colleague) {
    colleague.clearCut("harmed-a-child", "He is said to have hit a boy.", "8 november 2017", "4pm");
    colleague.concluded(
        "malicious", "He was not at work; she wanted his post.", "14 november 2017");
    assertThat(colleague.record())
        .containsIgnoringCase("Not to be used in references")
        .contains("Not to be used in references (KCSIE part 4)");
  }

  static void everythingStandsInTheTimeline(CasePages worker) {
    worker.open();
    assertThat(worker.page().locator("ol.timeline").innerText()).contains(SchoolPapers.TIMELINE);
  }

  /** As timescales.md has them: what was in time, and what was late. */
  static void theClocksSay(
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
}
