package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.fill;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;
import static safeguarding.gateway.e2e.Browser.tick;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Closed by mistake, enquired after all, and concluded in the wrong record, in a real Chromium. */
class DecisionCorrectionBrowserIT {
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
  void closed_by_mistake_then_an_enquiry_whose_outcome_is_taken_back_and_told_right()
      throws IOException {
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    String record = closed(page);

    whatIsWrongIsSaidAtItsField(page);
    lookAt(page, "threshold-correction");
    correctedToAnEnquiry(page);
    assertThat(page.url()).endsWith(record);
    anOutcomeOfAnotherCase(page, record);
    takenBack(page);
    theRightOutcomeInTwoParts(page, record);
    itsReasonsCorrected(page);

    assertThat(shown(page))
        .contains("Outcome corrected: The second colleague was heard.")
        .contains("Outcome taken back: It belongs to another case.")
        .contains("Threshold decision corrected: A second child has spoken.")
        .contains("Reasons: Nobody saw it. \u2192 Two colleagues saw nothing.")
        .contains("What stood before was recorded by");
    lookAt(page, "record-decisions-corrected");
    page.context().close();
  }

  @Test
  void without_javascript_it_is_the_same_and_who_only_reads_is_offered_nothing()
      throws IOException {
    Page page = browser.signedIn("lado", LEICESTERSHIRE, false);
    String record = closed(page);

    whatIsWrongIsSaidAtItsField(page);
    correctedToAnEnquiry(page);

    page.context().close();
    Page support = browser.signedIn("business-support", LEICESTERSHIRE);
    open(support, record);
    assertThat(support.locator("a[href$='/threshold-correction']").count()).isZero();
    assertThat(support.locator("a[href$='/decision-taking-back']").count()).isZero();
    support.context().close();
  }

  @Test
  void somebody_elses_correction_meanwhile_is_shown_and_nothing_typed_is_lost() throws IOException {
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    String record = closed(page);
    change(page, "threshold-correction");
    Page other = page.context().newPage();
    other.navigate(page.url().replace("/threshold-correction", ""));
    change(other, "decision-taking-back");
    fill(other, "reason", "It is of another case.");
    press(other, "Take it back");
    assertThat(other.url()).endsWith(record);

    fill(page, "decision-reasons", "In other words.");
    fill(page, "reason", "Clearer so.");
    press(page, "Save the correction");

    assertThat(page.locator(".govuk-notification-banner").innerText())
        .contains("Somebody else changed this record")
        .contains("Threshold taken back");
    assertThat(page.locator("#decision-reasons").inputValue()).isEqualTo("In other words.");
    page.context().close();
  }

  /** Logged and closed by the pages; the path of the record. */
  private static String closed(Page page) throws IOException {
    String record =
        "/allegations/"
            + RunningSuite.as("lado", LEICESTERSHIRE)
                .post(ALLEGATIONS, Contacts.receivedAt("2018-06-04T10:00:00Z"))
                .json()
                .path("allegationId")
                .asText();
    open(page, record + "/threshold");
    fill(page, "decision-reasons", "Nothing more is needed.");
    tick(page, "decision-referral-outcome", "logged-and-closed");
    fill(page, "decision-decided-at", "5 June 2018");
    fill(page, "decision-decided-at-time", "10am");
    press(page, "Record decision");
    return record;
  }

  private static void whatIsWrongIsSaidAtItsField(Page page) {
    change(page, "threshold-correction");
    assertThat(page.locator("#decision-reasons").inputValue()).isEqualTo("Nothing more is needed.");
    assertThat(page.locator("#decision-decided-at").inputValue()).isEqualTo("5 June 2018");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("Write why it is corrected");
    fill(page, "reason", "A second child has spoken.");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Nothing was changed");
    tick(page, "decision-referral-outcome", "internal-enquiry");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("needs at least one");
    assertThat(page.locator("#reason").inputValue()).isEqualTo("A second child has spoken.");
  }

  private static void correctedToAnEnquiry(Page page) {
    tick(page, "decision-criteria", "risk-of-harm");
    fill(page, "decision-decided-at", "8 June 2018");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("A second child has spoken.")
        .contains("Threshold: Not met. \u2192 Met: ")
        .contains("Decided: 5 June 2018 at 10am \u2192 8 June 2018 at 10am")
        .contains("Book a meeting");
  }

  private static void anOutcomeOfAnotherCase(Page page, String record) {
    open(page, record + "/outcome");
    tick(page, "enquiry-outcome-outcome", "substantiated");
    fill(page, "enquiry-outcome-reasons", "He was convicted.");
    fill(page, "enquiry-outcome-concluded-on", "2 July 2018");
    press(page, "Record outcome");
    lookAt(page, "record-decided");
  }

  private static void takenBack(Page page) {
    change(page, "decision-taking-back");
    assertThat(shown(page)).contains("Take back the outcome").contains("He was convicted.");
    press(page, "Take it back");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("Write why it is taken back");
    fill(page, "reason", "It belongs to another case.");
    lookAt(page, "decision-taking-back");
    press(page, "Take it back");
    assertThat(shown(page))
        .contains("Under enquiry")
        .contains("Outcome taken back")
        .contains("Reasons: He was convicted.");
  }

  private static void theRightOutcomeInTwoParts(Page page, String record) {
    open(page, record + "/outcome");
    press(page, "Add another allegation");
    fill(page, "enquiry-outcome-findings-0-allegation", "Shouted");
    page.locator("#enquiry-outcome-findings-0-outcome").selectOption("unfounded");
    fill(page, "enquiry-outcome-findings-1-allegation", "Pulled an arm");
    page.locator("#enquiry-outcome-findings-1-outcome").selectOption("unsubstantiated");
    fill(page, "enquiry-outcome-reasons", "Nobody saw it.");
    fill(page, "enquiry-outcome-concluded-on", "3 July 2018");
    press(page, "Record outcome");
    assertThat(shown(page)).contains("Unsubstantiated");
  }

  private static void itsReasonsCorrected(Page page) {
    change(page, "outcome-correction");
    assertThat(page.locator("#enquiry-outcome-findings-1-allegation").inputValue())
        .isEqualTo("Pulled an arm");
    assertThat(page.locator("#enquiry-outcome-findings-1-outcome").inputValue())
        .isEqualTo("unsubstantiated");
    fill(page, "enquiry-outcome-reasons", "Two colleagues saw nothing.");
    fill(page, "reason", "The second colleague was heard.");
    lookAt(page, "outcome-correction");
    press(page, "Save the correction");
  }

  private static void change(Page page, String step) {
    page.locator("a[href$='/" + step + "']").first().click();
  }
}
