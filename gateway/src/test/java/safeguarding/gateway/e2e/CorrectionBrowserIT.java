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

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody knew when the telephone rang comes the next day, in a real Chromium. */
class CorrectionBrowserIT {
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
  void the_name_comes_the_next_day_leads_to_who_was_known_and_the_child_is_heard_later()
      throws IOException {
    String before = PersonBrowserIT.logged("Marram", "Saltmarsh-Test", "2007-05-04");
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    logWithoutName(page);
    String record = page.url();
    assertThat(shown(page)).contains("Not known by name").contains("Received by");
    lookAt(page, "record-to-correct");

    theNameComes(page);

    assertThat(page.url()).as("who may be the same is to be looked at").endsWith("/adult");
    page.locator(".person", new Page.LocatorOptions().setHasText(before))
        .getByRole(AriaRole.BUTTON)
        .first()
        .click();
    follow(page, "Back to the record");
    assertThat(page.url()).isEqualTo(record);
    assertThat(shown(page))
        .contains("Marram Saltmarsh-Test")
        .contains("Contact corrected")
        .contains("The home has told us")
        .contains("Last name: Not known \u2192 Saltmarsh-Test")
        .contains("Date of birth: Not known \u2192 29 February 1980")
        .contains(before);
    theChildIsHeard(page);
    assertThat(page.url()).isEqualTo(record);
    lookAt(page, "record-corrected");
    change(page, "children");
    lookAt(page, "correction-children");
    page.context().close();
  }

  private static void logWithoutName(Page page) {
    open(page, "/allegations/log");
    PersonBrowserIT.call(page);
    press(page, "Save and continue");
    page.locator("#adult-role").selectOption("residential-care-children");
    fill(page, "adult-setting", "Saltmarsh House");
    press(page, "Save and continue");
    tick(page, "children-safe", "yes");
    press(page, "Check your answers");
    press(page, "Log contact");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the record")).click();
  }

  private static void theNameComes(Page page) {
    change(page, "adult");
    assertThat(page.locator("#adult-setting").inputValue()).isEqualTo("Saltmarsh House");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Write why");
    fill(page, "correction-reason", "The home has told us");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Nothing was changed");
    fill(page, "adult-given-names", "Marram");
    fill(page, "adult-family-name", "Saltmarsh-Test");
    fill(page, "adult-date-of-birth", "30/2/1980");
    press(page, "Save the correction");
    assertThat(page.locator("#adult-date-of-birth-error").innerText()).contains("Date of birth");
    assertThat(page.locator("#adult-family-name").inputValue()).isEqualTo("Saltmarsh-Test");
    assertThat(page.locator("#correction-reason").inputValue()).isEqualTo("The home has told us");
    lookAt(page, "correction-adult");
    fill(page, "adult-date-of-birth", "29/2/1980");
    press(page, "Save the correction");
  }

  private static void theChildIsHeard(Page page) {
    change(page, "children");
    fill(page, "child-1-name", "A. S.");
    fill(page, "child-1-age", "12");
    fill(page, "child-1-own-account", "He pulled my arm.");
    fill(page, "correction-reason", "The social worker has spoken with the child.");
    press(page, "Add another child");
    assertThat(page.locator("#child-1-own-account").inputValue()).isEqualTo("He pulled my arm.");
    press(page, "Remove child 2");
    assertThat(page.locator("#child-2-name").count()).isZero();
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Child 1: Not named \u2192 A. S., 12 years old, Says: He pulled my arm.");
  }

  @Test
  void without_javascript_it_is_the_same() {
    Page page = browser.signedIn("business-support", LEICESTERSHIRE, false);
    logWithoutName(page);

    theChildIsHeard(page);

    page.context().close();
  }

  @Test
  void somebody_elses_correction_meanwhile_is_shown_and_nothing_typed_is_lost() {
    Page page = browser.signedIn("business-support", LEICESTERSHIRE);
    logWithoutName(page);
    String record = page.url();
    change(page, "call");
    Page other = page.context().newPage();
    other.navigate(record);
    change(other, "call");
    fill(other, "employer-knew-on", "2 jun 2019");
    fill(other, "correction-reason", "The manager remembers.");
    press(other, "Save the correction");
    assertThat(shown(other)).contains("Employer first knew: Not known \u2192 2 June 2019");

    fill(page, "summary", "The coach held the child by both arms.");
    fill(page, "correction-reason", "Read back to the caller.");
    press(page, "Save the correction");

    assertThat(page.locator(".govuk-notification-banner").innerText())
        .contains("Somebody else changed this record")
        .contains("Contact corrected");
    assertThat(page.locator("#summary").inputValue()).contains("both arms");
    lookAt(page, "correction-changed-meanwhile");
    page.context().close();
  }

  private static void change(Page page, String step) {
    page.locator("a[href$='/correction/" + step + "']").first().click();
  }
}
