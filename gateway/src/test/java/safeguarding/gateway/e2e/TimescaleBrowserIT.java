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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A head of service sets the authority's own limit, in a real Chromium. */
class TimescaleBrowserIT {
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
  void a_limit_of_the_authority_is_set_with_a_reason_and_stands_beside_the_published_one() {
    Page page = browser.signedIn("head-of-service", LEICESTERSHIRE);
    open(page, "/allegations/reports");
    follow(page, "Time limits of allegations");
    lookAt(page, "timescales");
    follow(page, "Set a limit for 'Next review, complex case'");
    assertThat(shown(page)).contains("The law sets this limit: it may only be tightened.");
    fill(page, "count", "3");
    tick(page, "unit", "week");
    fill(page, "reason", "The partnership meets every third Monday.");
    press(page, "Set the limit");
    assertThat(shown(page)).contains("Enter the day from which it holds");
    assertThat(page.locator("#count").inputValue()).isEqualTo("3");
    fill(page, "holds-from", "1 1 2030");
    press(page, "Set the limit");
    assertThat(page.locator("#count-error").innerText())
        .contains("The law sets 2 weeks, which may only be tightened");
    lookAt(page, "timescale-set");
    fill(page, "count", "1");
    press(page, "Set the limit");

    assertThat(shown(page))
        .contains(
            "from 1 January 2030",
            "this authority's own limit, set by Demo Head of Service",
            "The partnership meets every third Monday.",
            "3 April 2014 to 31 December 2029");
    page.context().close();
  }

  @Test
  void a_lado_reads_the_limits_and_sets_none() {
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations/reports/timescales");
    assertThat(shown(page))
        .contains(
            "Strategy meeting held", "The head of service can set it", "Figures are counted by it");
    assertThat(page.locator("a[href$='/limit']").count()).isZero();
    page.context().close();
  }
}
