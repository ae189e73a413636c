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

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.e2e.Families.Referred;

/** What is taken back, what becomes known later, and what is told of years ago. */
class TakenBackOrToldLaterBrowserIT {
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
  void a_conference_that_will_not_be_held_is_withdrawn_and_is_nobodys_work_any_more()
      throws IOException {
    Families families = families();
    Referred referred =
        families.refer(
            Families.referral("2019-05-02", Families.child(Families.childNumber(), "2012-03-07")));
    families.conferenceRequested(referred, "2019-05-03T14:00:00Z", "2019-05-09");
    String reference = families.family(referred.familyId()).path("reference").asText();
    Page page = browser.signedIn("business-support", LEICESTERSHIRE);
    assertThat(overdue(page))
        .anyMatch(line -> line.contains(reference) && line.contains("Book the conference"));

    open(page, "/families/" + referred.familyId());
    follow(page, "Withdraw the conference");
    fill(page, "withdrawal-withdrawn-on", "20 may 2019");
    fill(page, "withdrawal-reasons", "The new council wrote.");
    press(page, "Withdraw");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator("#withdrawal-withdrawn-on").inputValue()).isEqualTo("20 May 2019");
    assertThat(page.locator("#withdrawal-reasons").inputValue())
        .isEqualTo("The new council wrote.");
    lookAt(page, "conference-withdrawal-errors");
    tick(page, "withdrawal-reason", "moved");
    fill(page, "withdrawal-agreed-by", "T. Manager");
    lookAt(page, "conference-withdrawal");
    press(page, "Withdraw");

    assertThat(shown(page))
        .containsIgnoringCase("Withdrawn")
        .contains("The family moved to another authority or abroad, agreed by T. Manager");
    lookAt(page, "family-withdrawn");
    assertThat(overdue(page))
        .noneMatch(line -> line.contains(reference) && line.contains("Book the conference"));
    page.context().close();
  }

  /** What is overdue, as its file has it: every line, whatever the page shows. */
  private static String[] overdue(Page page) {
    return page.context()
        .request()
        .get(RunningSuite.get().gateway() + "/work.csv?bucket=overdue")
        .text()
        .split("\\R");
  }

  private static Families families() {
    return new Families(RunningSuite.as("conference-chair", LEICESTERSHIRE), LEICESTERSHIRE);
  }

  @Test
  void the_birth_of_an_unborn_child_is_recorded_when_it_is_known() throws IOException {
    String number = Families.childNumber();
    Referred referred =
        families()
            .refer(
                Families.referral(
                    "2019-05-02",
                    """
                    {"childNumber":"%s","familyName":"Test-Person","expectedDateOfBirth":"2019-08-30"}\
                    """
                        .formatted(number)));
    Page page = browser.signedIn("business-support", LEICESTERSHIRE);
    open(page, "/families/" + referred.familyId());
    assertThat(shown(page)).contains("Expected 30 August 2019");

    follow(page, "Record the birth");
    assertThat(page.locator("#completion-family-name").count()).isZero();
    fill(page, "completion-given-names", "Hazel");
    press(page, "Record birth");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("the child was born");
    assertThat(page.locator("#completion-given-names").inputValue()).isEqualTo("Hazel");
    fill(page, "completion-date-of-birth", "27 aug 2019");
    tick(page, "completion-sex", "female");
    lookAt(page, "birth");
    press(page, "Record birth");

    assertThat(shown(page))
        .contains("Hazel Test-Person", "27 August 2019")
        .doesNotContain("Expected 30 August 2019", "Record the birth");
    page.context().close();
  }

  @Test
  void a_review_is_cancelled_and_another_is_booked_in_its_place() throws IOException {
    Page page = browser.signedIn("iro", LEICESTERSHIRE);
    open(page, "/children/" + inCare(Families.childNumber()));
    book(page, "14 may 2019");

    follow(page, "Cancel the review of 14 May 2019");
    press(page, "Record");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("Enter the day it was cancelled", "Write why it will not be held");
    fill(page, "cancellation-cancelled-on", "13 may 2019");
    fill(page, "cancellation-reason", "The school is closed.");
    lookAt(page, "review-cancellation");
    press(page, "Record");

    assertThat(shown(page))
        .contains("Cancelled on 13 May 2019", "The school is closed.")
        .contains("The next review has no date.");
    book(page, "16 may 2019");
    assertThat(shown(page)).contains("Cancelled on 13 May 2019", "16 May 2019");
    lookAt(page, "child-review-cancelled");
    page.context().close();
  }

  private static void book(Page page, String day) {
    go(page, "Book the review");
    fill(page, "review-starts-at", day);
    fill(page, "review-starts-at-time", "2pm");
    press(page, "Record");
  }

  /** A child who is looked after since Maundy Thursday. */
  private static String inCare(String number) throws IOException {
    return Families.done(
            RunningSuite.as("iro", LEICESTERSHIRE)
                .post(
                    "/api/v1/authorities/" + LEICESTERSHIRE + "/care-periods",
                    CareApiIT.start(Families.child(number, "2010-05-01"), "2019-04-18")),
            201)
        .path("childId")
        .asText();
  }

  @Test
  void an_earlier_period_of_care_is_told_with_its_end_of_a_child_who_is_looked_after_now()
      throws IOException {
    String number = Families.childNumber();
    String child = inCare(number);
    Page page = browser.signedIn("iro", LEICESTERSHIRE);
    open(page, "/care-periods/start");
    fill(page, "care-child-child-number", number);
    fill(page, "care-first-episode-started-on", "1 feb 2017");
    page.locator("#care-first-episode-legal-status").selectOption("v2");
    page.locator("#care-first-episode-placement-type").selectOption("u6");
    tick(page, "care-first-episode-in-area", "yes");
    page.locator("#care-need").selectOption("n1");
    assertThat(page.locator("#care-ending-ceased-on").isVisible()).isFalse();
    press(page, "Record");

    assertThat(page.locator(".govuk-error-summary").innerText()).contains("A later one");
    assertThat(page.locator("#care-ending-ceased-on").isVisible()).isTrue();
    fill(page, "care-ending-ceased-on", "1 mar 2018");
    page.locator("#care-ending-reason").selectOption("e48");
    lookAt(page, "care-start-over");
    press(page, "Record");

    assertThat(page.url()).endsWith("/children/" + child);
    assertThat(shown(page))
        .contains("1 February 2017", "1 March 2018", "18 April 2019")
        .contains("carer who was neither a relative or friend nor a former foster carer");
    lookAt(page, "child-two-periods");
    page.context().close();
  }
}
