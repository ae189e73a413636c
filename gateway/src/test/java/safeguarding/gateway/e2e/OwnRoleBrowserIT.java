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
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A role that the list does not have is added to it, in a real Chromium. */
class OwnRoleBrowserIT {
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
  void a_role_is_added_stands_in_a_contact_and_the_figures_and_is_withdrawn() {
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/reports");
    follow(page, "Roles of adults that this authority adds");
    go(page, "Add a role");
    fill(page, "title", "sport");
    press(page, "Add the role");
    assertThat(page.locator("#title-error").innerText()).contains("'Sport' is in the list");
    assertThat(page.locator("#title").inputValue()).isEqualTo("sport");
    fill(page, "title", "Bell ringer, & choir");
    lookAt(page, "own-role-add");
    press(page, "Add the role");
    lookAt(page, "own-roles");

    log(page);

    assertThat(shown(page)).contains("Bell ringer, & choir");
    String record = page.url().substring(page.url().lastIndexOf('/'));
    open(page, "/allegations/reports/yearly-figures?year=2009-10");
    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Bell ringer")).innerText())
        .contains("1");
    open(page, "/allegations?role=own:Bell%2Bringer%252C%2B%2526%2Bchoir");
    assertThat(shown(page)).contains("1 allegation");
    assertThat(page.locator("a[href='/allegations" + record + "']").count()).isEqualTo(1);

    open(page, "/allegations/reports/roles");
    follow(page, "Withdraw 'Bell ringer, & choir'");
    lookAt(page, "own-role-withdraw");
    press(page, "Withdraw the role");
    assertThat(shown(page)).contains("Withdrawn");
    open(page, "/allegations/log");
    PersonBrowserIT.call(page);
    press(page, "Save and continue");
    assertThat(page.locator("#adult-role").innerText()).doesNotContain("Bell ringer");
    page.context().close();
  }

  private static void log(Page page) {
    open(page, "/allegations/log");
    PersonBrowserIT.call(page);
    fill(page, "received-on", "3 6 2009");
    press(page, "Save and continue");
    page.locator("#adult-role").selectOption("Bell ringer, & choir");
    fill(page, "adult-given-names", "Clapper");
    fill(page, "adult-family-name", "Tenor-Test");
    fill(page, "adult-setting", "Tower of Example");
    press(page, "Save and continue");
    tick(page, "children-safe", "yes");
    press(page, "Check your answers");
    assertThat(shown(page)).contains("Bell ringer, & choir");
    press(page, "Log contact");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the record")).click();
  }
}
