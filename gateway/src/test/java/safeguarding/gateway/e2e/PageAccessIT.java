package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.security.MethodAccess;
import safeguarding.security.Role;

/** Who opens which page in a real Chromium, and who finds nothing there. */
class PageAccessIT {
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
  void every_page_is_open_to_the_roles_of_the_contract_behind_it_and_to_nobody_else()
      throws IOException {
    Records records = Records.ofRutland();
    for (Role role : Role.values()) {
      Page page = browser.signedIn(role.key(), RUTLAND);
      String csrf = page.locator("input[name=_csrf]").first().inputValue();
      for (var route : Routes.pages().entrySet()) {
        MethodAccess access = MethodAccess.of(route.getValue());
        int status = status(page, route.getKey(), records, csrf);
        String what = route.getKey() + " by " + role + " is " + status;
        if (!access.roles().contains(role)) {
          assertThat(status).as(what).isEqualTo(access.concealed() ? 404 : 403);
        } else if (!route.getKey().contains("{draft}")) {
          // 303 goes on, 409 says that the record is past this, 412 that it was not the one that
          // was
          // read, 422 asks to correct the empty form.
          assertThat(status).as(what).isIn(200, 303, 409, 412, 422);
        } else {
          // A draft that nobody began is not found where there must be one.
          assertThat(status).as(what).isIn(200, 303, 404, 422);
        }
      }
      page.context().close();
    }
    for (String role : List.of("lado", "conference-chair", "iro")) {
      Page elsewhere = browser.signedIn(role, LEICESTERSHIRE);
      String csrf = elsewhere.locator("input[name=_csrf]").first().inputValue();
      for (String route : Routes.pages().keySet()) {
        if (Routes.isOfARecord(route)) {
          assertThat(status(elsewhere, route, records, csrf))
              .as(route + " by another council's " + role)
              .isEqualTo(404);
        }
      }
      elsewhere.context().close();
    }
  }

  /** Asks with the window's cookies, without drawing what comes and without going on. */
  private static int status(Page page, String route, Records records, String csrf) {
    String address =
        RunningSuite.get().gateway() + Routes.path(route, records, UUID.randomUUID().toString());
    RequestOptions options = RequestOptions.create().setMaxRedirects(0);
    FormData form = FormData.create().set("_csrf", csrf);
    return route.startsWith("GET ")
        ? page.context().request().get(address, options).status()
        : page.context()
            .request()
            .post(
                address,
                route.endsWith("/documents") ? options.setMultipart(form) : options.setForm(form))
            .status();
  }

  @Test
  void the_journal_is_the_data_protection_officers() {
    Page page = browser.signedIn("data-protection-officer", RUTLAND);
    assertThat(open(page, "/journal")).isEqualTo(200);
    assertThat(page.locator("main").innerText()).doesNotContain("Test-Person");
    lookAt(page, "journal");
    assertThat(open(page, "/allegations/" + UUID.randomUUID())).isEqualTo(404);
    page.context().close();
  }

  @Test
  void what_everybody_may_read_needs_no_session() {
    Page page = browser.window(true);
    for (String path :
        List.of("/about/accessibility", "/about/privacy", "/about/logging", "/api")) {
      assertThat(open(page, path)).as(path).isEqualTo(200);
      lookAt(page, path.substring(1).replace('/', '-'));
    }
    page.context().close();
  }
}
