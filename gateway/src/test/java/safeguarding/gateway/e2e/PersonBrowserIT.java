package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.fill;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;
import static safeguarding.gateway.e2e.Browser.tick;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The call about somebody who was known ten years ago, in a real Chromium. */
class PersonBrowserIT {
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
  void who_was_known_ten_years_ago_shows_while_the_name_is_typed_and_the_call_is_about_them()
      throws IOException {
    String before = logged("Rowan", "Hawthorn-Test", "2008-05-04");
    String twin = logged("Robin", "Hawthorn-Test", "2009-05-04");
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/log");
    call(page);
    press(page, "Save and continue");

    page.locator("#adult-given-names").pressSequentially("Rowen");
    page.locator("#adult-family-name").pressSequentially("Hawthorn-Test");
    page.locator(".person", new Page.LocatorOptions().setHasText(before)).waitFor();
    assertThat(page.locator("[data-people-status]").innerText()).contains("on record may be");
    fill(page, "adult-date-of-birth", "feb 1980");
    page.locator("#adult-role").selectOption("sport");
    fill(page, "adult-setting", "Example House");
    page.locator(".person", new Page.LocatorOptions().setHasText("as far as known"))
        .first()
        .waitFor();
    lookAt(page, "log-contact-people");
    choose(page, before, "This is the same person");
    assertThat(page.locator("#adult-given-names").inputValue()).isEqualTo("Rowen");
    assertThat(shown(page)).contains("somebody who is on record").contains(before);
    page.getByText("More about the setting").click();
    page.locator("#adult-setting-kind").selectOption("childrens-home");
    lookAt(page, "log-contact-person-chosen");
    press(page, "Save and continue");
    tick(page, "children-safe", "yes");
    press(page, "Check your answers");
    assertThat(shown(page)).contains("February 1980").contains("Children's home").contains(before);
    lookAt(page, "log-contact-check-person");
    press(page, "Log contact");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the record")).click();
    assertThat(shown(page))
        .containsIgnoringCase("Repeat")
        .contains(before)
        .contains("Adult linked");
    lookAt(page, "record-repeat");
    follow(page, "Everything known of this person");
    assertThat(shown(page)).contains("2 contacts").contains("February 1980").contains(before);
    lookAt(page, "adult");
    page.goBack();
    linkAndUndo(page, twin);
    open(page, "/allegations?receivedFrom=3/6/2019&receivedTo=3/6/2019");
    assertThat(shown(page)).containsIgnoringCase("Repeat");
    page.context().close();
  }

  /** From the record: the link undone, somebody set aside and offered again, and linked. */
  private static void linkAndUndo(Page page, String twin) {
    follow(page, "Is this person known already?");
    press(page, "Undo the link");
    assertThat(shown(page)).contains("Who may be the same person");
    lookAt(page, "person-known");
    choose(page, twin, "Not the same person");
    assertThat(page.locator("h2").allInnerTexts()).contains("Not the same person");
    page.locator(".person", new Page.LocatorOptions().setHasText(twin))
        .getByText(Pattern.compile("^Undo"))
        .click();
    choose(page, twin, "This is the same person");
    assertThat(shown(page)).contains("The same person");
    follow(page, "Back to the record");
    assertThat(shown(page))
        .contains("Adult link undone")
        .contains("Adult marked not same")
        .contains("Adult not same undone");
  }

  @Test
  void without_javascript_a_button_looks_and_what_was_chosen_stands_in_the_draft()
      throws IOException {
    String before = logged("Linden", "O'Whitebeam-Test", "2005-05-04");
    Page page = browser.signedIn("business-support", LEICESTERSHIRE, false);
    open(page, "/allegations/log");
    call(page);
    press(page, "Save and continue");
    fill(page, "adult-given-names", "Lindon");
    fill(page, "adult-family-name", "O'Whitebeam-Test");
    fill(page, "adult-date-of-birth", "30/2/1980");
    press(page, "Look for this person");

    assertThat(page.locator("#adult-date-of-birth").inputValue()).isEqualTo("30/2/1980");
    assertThat(shown(page)).contains(before);
    choose(page, before, "Not the same person");
    assertThat(page.locator(".person").count()).isEqualTo(1);
    String draft = page.url();
    press(page, "Save and come back later");
    page.navigate(draft);
    assertThat(shown(page)).contains("Not the same person").contains(before);
    choose(page, before, "Undo");
    choose(page, before, "This is the same person");
    page.locator("#adult-role").selectOption("sport");
    press(page, "Save and continue");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Date of birth must be");
    assertThat(shown(page)).contains("somebody who is on record");
    fill(page, "adult-date-of-birth", "1980");
    press(page, "Save and continue");
    tick(page, "children-safe", "yes");
    press(page, "Check your answers");
    choose(page, before, "Undo");
    choose(page, before, "This is the same person");
    assertThat(page.url()).contains("/check");
    press(page, "Log contact");
    assertThat(shown(page)).contains("Contact logged");
    page.context().close();
  }

  @Test
  void somebody_elses_change_meanwhile_is_shown_and_nothing_is_linked() throws IOException {
    String before = logged("Alder", "Elmwood-Test", "2006-05-04");
    String now = log("Alder", "Elmwood-Test", "2007-05-04").path("allegationId").asText();
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/" + now + "/adult");
    Page other = page.context().newPage();
    other.navigate(page.url());
    choose(other, before, "Not the same person");

    choose(page, before, "This is the same person");

    assertThat(page.locator(".govuk-notification-banner").innerText())
        .contains("Somebody else changed this record");
    lookAt(page, "person-changed-meanwhile");
    press(page, "This is the same person");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("not the same");
    page.context().close();
  }

  private static void choose(Page page, String reference, String words) {
    page.locator(".person", new Page.LocatorOptions().setHasText(reference))
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText(words))
        .click();
  }

  static void call(Page page) {
    fill(page, "received-on", "3 jun 2019");
    fill(page, "received-time", "2:30pm");
    tick(page, "received-by", "telephone");
    page.locator("#source-role").selectOption("parent");
    tick(page, "primary-concern", "physical");
    tick(page, "urgency", "today");
    fill(page, "summary", "The coach held the child by the arm.");
    tick(page, "duties-told", "police");
  }

  /** Somebody on record already; returns the reference. */
  static String logged(String given, String family, String day) throws IOException {
    return log(given, family, day).path("reference").asText();
  }

  /** In a year that no other test counts. */
  private static JsonNode log(String given, String family, String day) throws IOException {
    var answer =
        RunningSuite.as("lado", LEICESTERSHIRE)
            .post(
                ALLEGATIONS,
                Contacts.receivedAt(day + "T11:00:00Z")
                    .replace("\"Alder\"", "\"" + given + "\"")
                    .replace("\"Test-Person\"", "\"" + family + "\""));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }
}
