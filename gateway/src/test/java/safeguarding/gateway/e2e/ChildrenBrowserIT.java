package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.fill;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;
import static safeguarding.gateway.e2e.Browser.tick;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.local.Program;

/**
 * A family from the first concern to a plan, and a child from the first day in care to the second
 * review.
 */
class ChildrenBrowserIT {
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
  void a_family_from_a_strategy_discussion_on_a_friday_before_bank_holidays_to_a_plan() {
    Page page = browser.signedIn("conference-chair", LEICESTERSHIRE);
    refer(page);
    go(page, "Record the strategy discussion");
    fill(page, "strategy-discussion-held-at", "3 may 2019");
    fill(page, "strategy-discussion-held-at-time", "3pm");
    tick(page, "strategy-discussion-took-part", "social-care");
    press(page, "Record discussion");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator("#strategy-discussion-held-at").inputValue()).isEqualTo("3 May 2019");
    lookAt(page, "strategy-discussion-errors");
    for (String agency : new String[] {"police", "health"}) {
      tick(page, "strategy-discussion-took-part", agency);
    }
    tick(page, "strategy-discussion-decision", "section-47-joint");
    fill(page, "strategy-discussion-reasons", "The account and the injury do not agree.");
    fill(page, "strategy-discussion-written-up-at", "3 may 2019");
    fill(page, "strategy-discussion-written-up-at-time", "4:30pm");
    lookAt(page, "strategy-discussion");
    press(page, "Record discussion");

    // 15 working days: 6 and 27 May 2019 are bank holidays.
    assertThat(shown(page)).contains("28 May 2019");
    go(page, "Record the outcome of the enquiry");
    fill(page, "section-47-conclusion-concluded-on", "9/5/19");
    tick(page, "section-47-conclusion-findings-0-outcome", "continuing-risk");
    tick(page, "section-47-conclusion-findings-1-outcome", "continuing-risk");
    lookAt(page, "section-47-outcome");
    press(page, "Record outcome");
    go(page, "Request a conference");
    fill(page, "conference-request-requested-on", "9/5/19");
    fill(page, "conference-request-agreed-by", "T. Manager");
    fill(page, "conference-request-agreed-on", "9/5/19");
    for (int child = 0; child < 2; child++) {
      page.locator("input[name='conference-request-child-ids']").nth(child).check();
    }
    lookAt(page, "conference-request");
    press(page, "Request conference");
    bookAndHold(page);
    page.context().close();
  }

  private static void refer(Page page) {
    open(page, "/conferences");
    open(page, "/families/referral");
    fill(page, "referral-received-on", "2 may 2019");
    page.locator("#referral-source").selectOption("school");
    fill(page, "referral-summary", "Bruises that the child could not explain.");
    child(page, "referral-children-0-", "7/3/2012");
    press(page, "Add another child");
    assertThat(page.locator("#referral-children-0-given-names").inputValue()).isEqualTo("Rowan");
    child(page, "referral-children-1-", "1 jul 2015");
    lookAt(page, "referral");
    press(page, "Record referral");
    assertThat(shown(page)).containsPattern("CP-2019-\\d{4}").doesNotContain("/families/referral");
  }

  private static void child(Page page, String inside, String birth) {
    fill(page, inside + "child-number", Families.childNumber());
    fill(page, inside + "given-names", "Rowan");
    fill(page, inside + "family-name", "Test-Person");
    fill(page, inside + "date-of-birth", birth);
    tick(page, inside + "sex", "female");
  }

  private static void bookAndHold(Page page) {
    go(page, "Book the conference");
    assertThat(shown(page)).contains("28 May 2019");
    fill(page, "booking-starts-at", "27 may 2019");
    fill(page, "booking-starts-at-time", "10am");
    fill(page, "booking-chair", "C. Chair");
    press(page, "Book conference");
    assertThat(shown(page)).contains("27 May 2019").contains("bank holiday");
    assertThat(page.locator("#booking-chair").inputValue()).isEqualTo("C. Chair");
    lookAt(page, "conference-booking-errors");
    fill(page, "booking-starts-at", "28 may 2019");
    lookAt(page, "conference-booking");
    press(page, "Book conference");
    go(page, "Record the conference as held");
    fill(page, "holding-held-on", "28 may 2019");
    for (String agency : new String[] {"social-care", "police", "health"}) {
      tick(page, "holding-agencies-present", agency);
    }
    tick(page, "holding-domestic-abuse", "no");
    tick(page, "holding-decisions-0-outcome", "plan");
    page.locator("#holding-decisions-0-category").selectOption("neglect");
    tick(page, "holding-decisions-1-outcome", "child-in-need");
    fill(page, "holding-reasons", "The threshold is met for the older child.");
    lookAt(page, "conference-holding");
    press(page, "Record conference");

    assertThat(shown(page)).contains("Neglect").contains("28 August 2019");
    lookAt(page, "family");
  }

  @Test
  void a_child_from_the_first_day_in_care_to_the_second_review() {
    Page page = browser.signedIn("iro", LEICESTERSHIRE);
    startCare(page);
    // 20 working days over Easter and the first Monday of May.
    assertThat(shown(page)).contains("21 May 2019");
    String child = page.url();

    review(page, "14 may 2019");
    assertThat(shown(page)).contains("14 August 2019");
    review(page, "13 aug 2019");
    assertThat(shown(page)).contains("13 February 2020").contains("PN1");
    page.navigate(child);
    lookAt(page, "child");
    raiseAndAnswer(page, child);
    page.context().close();
  }

  private static void startCare(Page page) {
    open(page, "/care-periods/start");
    child(page, "care-child-", "1/5/2010");
    fill(page, "care-first-episode-started-on", "18 apr 2019");
    page.locator("#care-first-episode-legal-status").selectOption("v2");
    page.locator("#care-first-episode-placement-type").selectOption("u6");
    tick(page, "care-first-episode-in-area", "yes");
    page.locator("#care-need").selectOption("n1");
    fill(page, "care-notified-on", "18 apr 2019");
    lookAt(page, "care-start");
    press(page, "Record");
    assertThat(shown(page)).containsPattern("CLA-2019-\\d{4}");
  }

  private static void review(Page page, String day) {
    go(page, "Book the review");
    if (page.locator("input[name='review-subject'][value='looked-after']").count() > 0) {
      tick(page, "review-subject", "looked-after");
    }
    page.locator("input[name='review-child-ids']").first().check();
    fill(page, "review-starts-at", day);
    fill(page, "review-starts-at-time", "2pm");
    fill(page, "review-place", "School");
    fill(page, "review-iro", "I. Reviewer");
    lookAt(page, "review-booking");
    press(page, "Record");
    go(page, "Record the review");
    fill(page, "holding-held-on", day);
    page.locator("#holding-children-0-participation").selectOption("pn1");
    lookAt(page, "review-holding");
    press(page, "Record");
  }

  private static void raiseAndAnswer(Page page, String child) {
    page.navigate(child + "/practice-alert");
    tick(page, "alert-kind", "concern");
    page.locator("#alert-theme").selectOption("drift-or-delay");
    fill(page, "alert-raised-on", "14 aug 2019");
    fill(page, "alert-team", "North");
    fill(page, "alert-summary", "No permanence plan after two reviews.");
    fill(page, "alert-asked", "A permanence plan before the next review.");
    lookAt(page, "practice-alert-raising");
    page.locator("main form button[type=submit].govuk-button").last().click();
    assertThat(shown(page)).contains("21 August 2019");

    go(page, "Record the answer");
    fill(page, "answer-answered-on", "20 aug 2019");
    fill(page, "answer-answered-by", "T. Manager");
    fill(page, "answer-answer", "A permanence meeting is called.");
    lookAt(page, "practice-alert-answer");
    press(page, "Record the answer");
    assertThat(shown(page))
        .contains("A permanence meeting is called.", "Answered by T. Manager")
        .contains("met on 20 August 2019")
        .doesNotContain("Record the answer");
    page.navigate(child);
    assertThat(shown(page)).contains("20 August 2019");
  }

  @Test
  void the_lists_my_work_and_a_child_of_two_services_as_a_chair_and_a_reviewer_find_them()
      throws IOException {
    Page page = browser.signedIn("conference-chair", RUTLAND);
    lookAt(page, "work-conferences");
    assertThat(shown(page)).doesNotContain("Test-Person");
    open(page, "/conferences");
    lookAt(page, "families");
    assertThat(shown(page)).containsPattern("CP-20\\d\\d-\\d{4}");
    page.context().close();

    Page reviewer = browser.signedIn("iro", RUTLAND);
    open(reviewer, "/looked-after");
    lookAt(reviewer, "looked-after");
    open(reviewer, "/practice-alerts");
    lookAt(reviewer, "practice-alerts");
    String both = dualPlanning();
    open(reviewer, "/children/" + both);
    assertThat(shown(reviewer)).contains("Dual planning");
    lookAt(reviewer, "child-dual-planning");
    RunningSuite.get().stop(Program.CHILD_PROTECTION_SERVICE);
    try {
      assertThat(open(reviewer, "/children/" + both)).isEqualTo(200);
      assertThat(shown(reviewer))
          .contains("Dual planning not known")
          .contains("not available")
          .containsPattern("CLA-20\\d\\d-\\d{4}");
      lookAt(reviewer, "child-part-away");
    } finally {
      RunningSuite.bringBack(Program.CHILD_PROTECTION_SERVICE);
    }
    reviewer.context().close();
  }

  /** The sample has a child who is on a plan and looked after. */
  private static String dualPlanning() throws IOException {
    Api iro = RunningSuite.as("iro", RUTLAND);
    String base = "/api/v1/authorities/" + RUTLAND;
    for (var row :
        Families.done(
                iro.get(base + "/children-looked-after?states=looked-after&pageSize=100"), 200)
            .path("rows")) {
      String id = row.path("childId").asText();
      if (Families.done(iro.get(base + "/children/" + id), 200).path("dualPlanning").asBoolean()) {
        return id;
      }
    }
    throw new AssertionError("the sample has no child of both services");
  }
}
