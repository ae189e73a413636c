package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.fill;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;
import static safeguarding.gateway.e2e.Browser.tick;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Report 205/2018 §4.6 through the pages: a care worker is suspended and charged, reinstated
 * without asking the police or the LADO, and the directors hear of it; the rules bite where the
 * report says they should have.
 */
class EnquiryBrowserIT {
  private static final String ALLEGATIONS =
      "/api/v1/authorities/" + LEICESTERSHIRE + "/allegations";
  private static Browser browser;

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
  void the_reinstated_care_worker_from_the_enquiry_to_the_outcome() throws IOException {
    JsonNode worker = underEnquiry("2018-06-04T10:00:00Z");
    JsonNode manager = underEnquiry("2018-06-05T10:00:00Z");
    String record = "/allegations/" + worker.path("allegationId").asText();
    Page page = browser.signedIn("lado", LEICESTERSHIRE);

    suspendedWhilePoliceAndEmployerEnquire(page, record);
    theOutcomeIsRefusedWhileTheyDo(page, record);
    reinstatedWithoutAskingAnybody(page, record);
    theDirectorsAnswer(page, record);
    linkedWithTheManagersCase(page, record, manager.path("reference").asText());
    concludedOnceNobodyEnquires(page, record);
    followedUp(page, record);
    page.context().close();
  }

  @Test
  void three_contacts_about_one_setting_in_a_year_are_a_pattern() throws IOException {
    Api lado = RunningSuite.as("lado", LEICESTERSHIRE);
    Instant lastMonth = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(30, ChronoUnit.DAYS);
    String record = "";
    for (int day = 0; day < 3; day++) {
      Instant received = lastMonth.plus(day, ChronoUnit.DAYS);
      record =
          lado.post(ALLEGATIONS, Contacts.receivedAt(received.toString()))
              .json()
              .path("allegationId")
              .asText();
    }
    Page page = browser.signedIn("lado", LEICESTERSHIRE);

    open(page, "/allegations");
    go(page, "Patterns");
    assertThat(shown(page)).contains("1 setting").contains("Example House");
    lookAt(page, "patterns");
    open(page, "/allegations/" + record);
    assertThat(page.locator("main .govuk-tag").allInnerTexts())
        .anyMatch(tag -> tag.contains("contacts about this setting in 12 months"));
    page.context().close();
  }

  private static JsonNode underEnquiry(String receivedAt) throws IOException {
    Api lado = RunningSuite.as("lado", LEICESTERSHIRE);
    JsonNode logged = lado.post(ALLEGATIONS, Contacts.receivedAt(receivedAt)).json();
    Api.Reply decided =
        lado.post(
            ALLEGATIONS + "/" + logged.path("allegationId").asText() + "/threshold-decision",
            Contacts.enquiry("2018-06-06T15:00:00Z"),
            "If-Match",
            "\"1\"");
    assertThat(decided.status()).isEqualTo(200);
    return logged;
  }

  private static void suspendedWhilePoliceAndEmployerEnquire(Page page, String record) {
    open(page, record);
    follow(page, "Open a strand");
    tick(page, "opening-kind", "police");
    fill(page, "opening-opened-on", "6 June 2018");
    press(page, "Open the strand");
    assertThat(shown(page)).contains("Enter who leads it");
    lookAt(page, "strand-errors");
    fill(page, "opening-led-by", "DC Sample, Example Police");
    press(page, "Open the strand");
    follow(page, "Open a strand");
    tick(page, "opening-kind", "employer");
    fill(page, "opening-opened-on", "7 June 2018");
    fill(page, "opening-led-by", "R. Sample, Example Care");
    press(page, "Open the strand");
    follow(page, "Record the adult's work status");
    status(page, "suspended", "7 June 2018", "agrees");
    go(page, "Record what happened");
    tick(page, "step-kind", "charged");
    fill(page, "step-happened-on", "9 July 2018");
    fill(page, "step-notes", "Five offences.");
    lookAt(page, "strand-step");
    press(page, "Record it");
    assertThat(shown(page))
        .contains("Still open: police investigation, employer's investigation")
        .contains("Police investigation: charged")
        .contains("Adult suspended");
  }

  private static void status(Page page, String status, String since, String lado) {
    tick(page, "entry-status", status);
    fill(page, "entry-since", since);
    fill(page, "entry-decided-by", "Principal, Example House");
    tick(page, "entry-lado", lado);
    press(page, "Record the work status");
  }

  private static void theOutcomeIsRefusedWhileTheyDo(Page page, String record) {
    open(page, record + "/outcome");
    tick(page, "enquiry-outcome-outcome", "unsubstantiated");
    fill(page, "enquiry-outcome-reasons", "The employer saw no reason to go on.");
    fill(page, "enquiry-outcome-concluded-on", "1 August 2018");
    press(page, "Record outcome");

    assertThat(shown(page))
        .contains("Still open: the police investigation, the employer's investigation");
    assertThat(page.locator("#enquiry-outcome-reasons").inputValue())
        .isEqualTo("The employer saw no reason to go on.");
    lookAt(page, "outcome-strand-open");
  }

  private static void reinstatedWithoutAskingAnybody(Page page, String record) {
    open(page, record + "/work-status");
    tick(page, "entry-police", "not-consulted");
    lookAt(page, "work-status");
    status(page, "reinstated", "10 September 2018", "not-consulted");

    assertThat(shown(page))
        .contains("Not agreed")
        .contains("a strand of the enquiry was open; the LADO was not consulted")
        .contains("Escalation to the directors")
        .contains("This was raised with the directors");
    lookAt(page, "record-not-agreed");
    open(page, "/work?bucket=this-week");
    assertThat(shown(page)).contains("Record what the directors did");
  }

  private static void theDirectorsAnswer(Page page, String record) {
    open(page, record);
    go(page, "Record what the directors did");
    fill(page, "answer-answer", "They suspended him again and opened a hearing.");
    lookAt(page, "escalation-answer");
    press(page, "Record the answer");
    assertThat(shown(page)).contains("Answered").contains("They suspended him again");
  }

  private static void linkedWithTheManagersCase(Page page, String record, String reference) {
    open(page, record + "/linked-case");
    fill(page, "link-reference", "LADO-2018-9999");
    fill(page, "link-reason", "The manager was told and did nothing.");
    press(page, "Link the cases");
    assertThat(shown(page)).contains("There is no case with this reference");
    fill(page, "link-reference", reference);
    press(page, "Link the cases");
    assertThat(shown(page)).contains(reference).contains("The manager was told");
    follow(page, "Open the case");
    assertThat(shown(page)).contains("The manager was told and did nothing.");
  }

  private static void concludedOnceNobodyEnquires(Page page, String record) {
    open(page, record);
    close(page, record, "convicted");
    close(page, record, "dismissed");
    open(page, record + "/outcome");
    assertThat(shown(page)).doesNotContain("Still open");
    page.locator("summary").getByText("Several allegations in this case").click();
    fill(page, "enquiry-outcome-findings-0-allegation", "Pulled a child's arm");
    page.locator("#enquiry-outcome-findings-0-outcome").selectOption("substantiated");
    press(page, "Add another allegation");
    fill(page, "enquiry-outcome-findings-1-allegation", "Shouted at a child");
    page.locator("#enquiry-outcome-findings-1-outcome").selectOption("unsubstantiated");
    fill(page, "enquiry-outcome-reasons", "Two colleagues saw the first; the court convicted.");
    lookAt(page, "outcome-several");
    press(page, "Record outcome");
    assertThat(shown(page)).contains("Pulled a child's arm").contains("Concluded");
  }

  private static void close(Page page, String record, String result) {
    open(page, record);
    page.locator("a[href*='/strand-closing']").first().click();
    tick(page, "closing-result", result);
    press(page, "Close the strand");
  }

  private static void followedUp(Page page, String record) {
    open(page, record + "/follow-up?kind=dbs-referral");
    tick(page, "follow-up-standing", "done");
    fill(page, "follow-up-by", "Example Care");
    fill(page, "follow-up-reference", "DBS-2018-77");
    lookAt(page, "follow-up");
    press(page, "Record it");
    assertThat(shown(page)).contains("DBS referral: done").contains("Reference DBS-2018-77");
    lookAt(page, "record-followed-up");
  }
}
