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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Business support takes over a list from a spreadsheet, after correcting one row of it. */
class StaffListBrowserIT {
  private static final String HEADS = "Name\tPayroll number\tWorks in\tSince\n";
  private static final String GOOD = "Cornel Sample\tEX-L-1\tList service\t1 4 2018\n";

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
  void a_list_is_corrected_checked_and_saved_as_a_whole() {
    Page page = browser.signedIn("business-support", LEICESTERSHIRE);
    open(page, "/staff/units/new");
    fill(page, "unit-name", "List service");
    tick(page, "unit-service", "yes");
    press(page, "Add the unit");

    open(page, "/staff/list");
    fill(page, "list", HEADS + GOOD + "Rush Example\tEX-L-2\tNowhere\tsoon");
    press(page, "Check the list");
    assertThat(shown(page)).contains("Row 3: 'Since' must be a date");
    assertThat(page.locator("#row-3 .govuk-error-message").innerText()).contains("'Since' must be");
    lookAt(page, "staff-list-errors");
    fill(page, "list", "\t" + HEADS + "\t" + GOOD + "\t\n\tRush Example\tEX-L-2\tNowhere\tsoon");
    press(page, "Check the list");
    assertThat(shown(page)).contains("Row 4: 'Since' must be a date");
    fill(page, "list", HEADS + GOOD + "Rush Example\tEX-L-2\tNowhere\t1 4 2018");
    press(page, "Check the list");
    assertThat(shown(page)).contains("Row 3: There is no unit 'Nowhere'");

    fill(page, "list", HEADS + GOOD + "Rush Example\tEX-L-2\tlist service\t1 4 2018");
    press(page, "Check the list");
    assertThat(shown(page))
        .contains("Check your answers", "2 new or returning, 0 in another unit or post");
    lookAt(page, "staff-list-check");
    open(page, "/staff");
    assertThat(shown(page)).doesNotContain("Cornel Sample");

    open(page, "/staff/list");
    fill(page, "list", HEADS + GOOD);
    press(page, "Check the list");
    press(page, "Save the list");
    assertThat(shown(page)).contains("Cornel Sample").doesNotContain("Rush Example");
    String file = page.context().request().get(RunningSuite.get().gateway() + "/staff.csv").text();
    assertThat(file)
        .contains("Name,Sign-in name,Payroll number,Works in,Manages,Decides as,Since")
        .contains("Cornel Sample,,EX-L-1,List service,,,1 April 2018");
    comesAndGoes(page);
    page.context().close();
  }

  /** A sign-in name is added, and who left comes back; nobody says where they work themself. */
  private static void comesAndGoes(Page page) {
    page.locator("tr:has-text('Cornel Sample') a:has-text('Add')").click();
    fill(page, "sign-in-subject", "demo-business-support-" + LEICESTERSHIRE);
    press(page, "Add the sign-in name");
    assertThat(shown(page)).contains("Somebody else must record this about you");
    fill(page, "sign-in-subject", "cornel.sample");
    press(page, "Add the sign-in name");
    assertThat(shown(page)).contains("cornel.sample");
    lookAt(page, "who-works-where-signs-in");
    page.locator("tr:has-text('Cornel Sample') a:has-text('Correct')").click();
    fill(page, "sign-in-subject", "c.sample");
    press(page, "Correct it");
    assertThat(shown(page)).contains("Enter why it is corrected", "now: cornel.sample");
    fill(page, "sign-in-reason", "Mistyped.");
    lookAt(page, "sign-in-corrected");
    press(page, "Correct it");
    assertThat(people(page)).contains("c.sample").doesNotContain("cornel.sample");
    assertThat(shown(page)).contains("Corrected sign-in names", "cornel.sample", "Mistyped.");
    lookAt(page, "who-works-where-corrected");

    page.locator("tr:has-text('Cornel Sample') a:has-text('Leave')").click();
    fill(page, "leaving-last-day", "3 6 2019");
    press(page, "Record it");
    assertThat(page.locator("tr:has-text('Cornel Sample') a:has-text('Leave')").count()).isZero();
    open(page, "/staff/list");
    fill(page, "list", HEADS + GOOD.replace("1 4 2018", "4 6 2019"));
    press(page, "Check the list");
    assertThat(shown(page)).contains("1 new or returning");
    press(page, "Save the list");
    assertThat(people(page)).contains("c.sample");
  }

  private static String people(Page page) {
    return page.locator("table:has(caption:has-text('People in post'))").innerText();
  }
}
