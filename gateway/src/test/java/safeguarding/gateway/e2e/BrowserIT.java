package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.local.Program;

/** The pages in a real Chromium: what people do, what they see, and what they may not. */
class BrowserIT {
  private static final String YEAR = "2017-18";

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
  void a_councillor_sees_the_figures_of_the_report_and_never_a_record() throws IOException {
    Page page = browser.signedIn("councillor", RUTLAND);
    assertThat(page.url()).contains("/scrutiny");
    open(page, "/scrutiny?period=" + YEAR);

    String shown = page.locator("main").innerText();
    assertThat(shown)
        .containsPattern("\\b43\\b")
        .contains("87 %")
        .containsPattern("44 %\\s+19 of 43 contacts")
        .containsPattern("33 %\\s+14 of 43 contacts")
        .containsPattern("23 %\\s+10 of 43 contacts")
        .containsPattern("80 %\\s+8 of 10 enquiries")
        .contains("Residential care (children)")
        .containsIgnoringCase("live not published");
    assertThat(page.locator("nav a").allInnerTexts()).doesNotContain("Allegations", "My work");
    lookAt(page, "dashboard");

    open(page, "/scrutiny/LADO.CONTACTS?period=" + YEAR);
    lookAt(page, "indicator");

    String record = anyRecord();
    for (String path : List.of("/allegations", "/allegations/" + record, "/work", "/journal")) {
      assertThat(open(page, path)).as(path).isEqualTo(404);
    }
    lookAt(page, "not-found");
    page.context().close();
  }

  private static String anyRecord() throws IOException {
    return RunningSuite.as("lado", RUTLAND)
        .get("/api/v1/authorities/" + RUTLAND + "/allegations?pageSize=1")
        .json()
        .path("rows")
        .path(0)
        .path("allegationId")
        .asText();
  }

  @Test
  void a_contact_logged_in_the_page_appears_in_the_list_the_record_and_the_figures()
      throws IOException {
    int before = contactsOf2019();
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/log");
    fillTheCall(page);
    lookAt(page, "log-contact-call");
    press(page, "Save and continue");
    page.getByLabel("First and middle names").fill("Hazel");
    page.getByLabel("Last name").fill("Test-Person");
    page.getByLabel("Date of birth").fill("1 May 1985");
    page.getByLabel("Where they work with children").selectOption("foster-carer");
    check(page, "They are", "Carer");
    lookAt(page, "log-contact-adult");
    press(page, "Save and continue");
    check(page, "Are the children safe now?", "Yes");
    page.locator("#child-1-name").fill("B. T.");
    page.locator("#child-1-age").fill("9");
    press(page, "Add another child");
    assertThat(page.locator("#child-1-name").inputValue()).isEqualTo("B. T.");
    page.locator("#child-2-name").fill("C. T.");
    page.locator("#child-2-date-of-birth").fill("3/4/12");
    lookAt(page, "log-contact-children");
    press(page, "Check your answers");
    assertThat(page.locator("main").innerText())
        .contains("3 June 2019")
        .contains("1 May 1985")
        .contains("Hazel");
    lookAt(page, "log-contact-check");
    press(page, "Log contact");

    assertThat(page.locator("h1").innerText()).isEqualTo("Contact logged");
    assertThat(page.locator("main").innerText()).containsPattern("LADO-2019-\\d{4}");
    lookAt(page, "log-contact-done");
    assertThat(contactsOf2019()).isEqualTo(before + 1);
    page.reload();
    assertThat(contactsOf2019()).isEqualTo(before + 1);

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the record")).click();
    decide(page);
    page.context().close();
  }

  private static void fillTheCall(Page page) {
    page.getByLabel("Day it reached you").fill("3 jun 2019");
    page.locator("#received-time").fill("2:30pm");
    check(page, "How it reached you", "Telephone");
    page.getByLabel("They are", new Page.GetByLabelOptions().setExact(true)).selectOption("parent");
    check(page, "Main concern", "Physical");
    page.getByLabel("What happened, in the words you were given")
        .fill("The carer held the child by the arm.");
    check(page, "Is it historical?", "No");
  }

  /** From the record: the threshold, then the outcome, each with its one green button. */
  private static void decide(Page page) {
    assertThat(page.locator("main").innerText()).contains("overdue");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide the threshold"))
        .click();
    press(page, "Record decision");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("There is a problem");
    lookAt(page, "threshold-errors");
    page.locator("input[name='decision-criteria'][value='harmed-a-child']").check();
    page.locator("#decision-reasons").fill("A clear account, given the same day.");
    page.locator("input[name='decision-referral-outcome'][value='internal-enquiry']").check();
    page.locator("#decision-decided-at").fill("4/6/19");
    page.locator("#decision-decided-at-time").fill("10am");
    lookAt(page, "threshold");
    press(page, "Record decision");
    assertThat(page.locator(".needs-you").innerText()).contains("Book a meeting");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record the outcome"))
        .click();
    keepsTheSession(page);
    page.locator("input[name='enquiry-outcome-outcome'][value='unsubstantiated']").check();
    page.locator("#enquiry-outcome-reasons").fill("Nobody else saw it.");
    page.locator("#enquiry-outcome-concluded-on").fill("28 june 2019");
    lookAt(page, "outcome");
    press(page, "Record outcome");
    assertThat(page.locator("main").innerText())
        .contains("Unsubstantiated")
        .contains("28 June 2019");
    lookAt(page, "record");
  }

  /** Whoever writes long minutes is still there; and is told where the session is over. */
  private static void keepsTheSession(Page page) {
    page.clock().install();
    page.reload();
    page.locator("#enquiry-outcome-reasons").fill("Nobody");
    page.clock().fastForward("06:00");
    Response kept =
        page.waitForResponse(
            "**/session", () -> page.locator("#enquiry-outcome-reasons").fill("Nobody else"));
    assertThat(kept.status()).isEqualTo(204);
    assertThat(page.locator("[data-signed-out]").count()).isZero();

    List<Cookie> cookies = page.context().cookies();
    page.context().clearCookies();
    page.clock().fastForward("06:00");
    page.locator("#enquiry-outcome-reasons").fill("Nobody else saw");
    page.locator("[data-signed-out]").waitFor();
    assertThat(page.locator("[data-signed-out]").innerText())
        .contains("Copy what you have written");
    lookAt(page, "signed-out-while-writing");
    page.context().addCookies(cookies);
    page.reload();
  }

  private static void check(Page page, String legend, String label) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
        .first()
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
        .check();
  }

  private static int contactsOf2019() throws IOException {
    for (var indicator :
        RunningSuite.as("director", LEICESTERSHIRE)
            .get("/api/v1/authorities/" + LEICESTERSHIRE + "/dashboard?period=2019-20")
            .json()
            .path("indicators")) {
      if (indicator.path("code").asText().equals("LADO.CONTACTS")) {
        return indicator.path("numerator").asInt();
      }
    }
    throw new AssertionError("no LADO.CONTACTS");
  }

  @Test
  void the_lado_finds_what_the_clocks_want_the_list_and_the_record() throws IOException {
    Page page = browser.signedIn("lado", RUTLAND);
    assertThat(page.url()).endsWith("/work");
    assertThat(page.locator("main").innerText()).doesNotContain("Test-Person");
    lookAt(page, "work");

    open(page, "/allegations?role=residential-care-children");
    assertThat(page.locator("main").innerText()).doesNotContain("Test-Person");
    lookAt(page, "allegations");

    open(page, "/allegations/" + anyRecord());
    lookAt(page, "record-rutland");
    page.context().close();
  }

  @Test
  void errors_stand_in_the_summary_and_at_the_field_and_nothing_typed_is_lost() {
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/log");
    page.getByLabel("Day it reached you").fill("31/2/19");
    page.getByLabel("What happened, in the words you were given").fill("Typed with care.");
    press(page, "Save and continue");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.locator("#received-on").inputValue()).isEqualTo("31/2/19");
    assertThat(page.locator("#summary").inputValue()).isEqualTo("Typed with care.");
    page.locator(".govuk-error-summary a").first().click();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("received-on");
    lookAt(page, "log-contact-errors");
    page.context().close();
  }

  @Test
  void everything_works_without_javascript_and_a_half_written_contact_is_kept() {
    Page page = browser.signedIn("lado", LEICESTERSHIRE, false);
    open(page, "/allegations/log");
    page.locator("#summary").fill("Half of a sentence");
    String draft = page.url();
    press(page, "Save and come back later");

    page.navigate(draft);
    assertThat(page.locator("#summary").inputValue()).isEqualTo("Half of a sentence");
    page.context().close();
  }

  @Test
  void a_form_without_its_token_is_refused_and_signing_out_ends_the_session() {
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/log");
    page.evaluate("document.querySelector('main input[name=_csrf]').value = 'forged'");
    var answer =
        page.waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> press(page, "Save and continue"));
    assertThat(answer.status()).isEqualTo(403);

    open(page, "/work");
    press(page, "Sign out");
    page.waitForURL(Pattern.compile(".*/signed-out.*"));
    lookAt(page, "signed-out");
    page.navigate(RunningSuite.get().gateway() + "/work");
    assertThat(page.url()).doesNotContain("/work?");
    assertThat(page.title()).contains("sign in");
    page.context().close();
  }

  @Test
  void with_a_service_away_the_dashboard_page_says_so_and_the_rest_stands() {
    Page page = browser.signedIn("director", RUTLAND);
    RunningSuite.get().stop(Program.CLA_REVIEW_SERVICE);
    try {
      assertThat(open(page, "/scrutiny?period=" + YEAR)).isEqualTo(200);
      assertThat(page.locator("main").innerText()).contains("not available").contains("43");
      lookAt(page, "dashboard-part-away");
    } finally {
      RunningSuite.bringBack(Program.CLA_REVIEW_SERVICE);
    }
    page.context().close();
  }
}
