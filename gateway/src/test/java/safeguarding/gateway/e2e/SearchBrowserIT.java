package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.fill;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looking for a record by what is written in it, in a real Chromium. */
class SearchBrowserIT {
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
  void a_record_is_found_by_a_name_and_the_address_does_not_say_whose() throws IOException {
    String reference = PersonBrowserIT.logged("Zoë", "O'Larch-Test", "2015-05-04");
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    open(page, "/allegations");
    press(page, "Search");
    press(page, "Search");
    assertThat(shown(page)).contains("Enter a reference, a name or a word");
    lookAt(page, "search-error");

    fill(page, "text", "zoe olarch");
    press(page, "Search");
    assertThat(shown(page))
        .contains("1 allegation")
        .contains(reference)
        .contains("Names of the adult");
    assertThat(page.url()).doesNotContainIgnoringCase("larch").doesNotContainIgnoringCase("zoe");
    lookAt(page, "search");

    follow(page, reference);
    page.goBack();
    assertThat(shown(page)).contains(reference);
    fill(page, "text", "zoey olarch");
    press(page, "Search");
    assertThat(shown(page)).contains("names that sound like it").contains(reference);

    fill(page, "text", reference);
    press(page, "Search");
    assertThat(shown(page)).contains("Reference").contains("1 allegation");

    fill(page, "text", "zoe nobodylikethat");
    press(page, "Search");
    assertThat(shown(page)).contains("0 allegations").contains("No record that you may see");
    lookAt(page, "search-nothing");
    page.context().close();
  }

  @Test
  void somebody_else_cannot_open_the_address_of_a_search() {
    Page asking = browser.signedIn("lado", LEICESTERSHIRE);
    open(asking, "/allegations/search");
    fill(asking, "text", "larch");
    press(asking, "Search");
    String address = asking.url().substring(asking.url().indexOf("/allegations"));

    Page other = browser.signedIn("business-support", LEICESTERSHIRE);
    open(other, address);

    assertThat(shown(other)).contains("Search again");
    assertThat(other.locator("#text").inputValue()).isEmpty();
    asking.context().close();
    other.context().close();
  }
}
