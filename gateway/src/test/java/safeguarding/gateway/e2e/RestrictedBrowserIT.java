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
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A case is limited to named people: the head of service, who covers for the LADO and is not named,
 * finds it nowhere, opens it in an emergency, and the LADO is told and looks at it.
 */
class RestrictedBrowserIT {
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
  void a_restricted_case_is_not_there_for_others_until_it_is_opened_in_an_emergency()
      throws IOException {
    JsonNode logged = logged();
    String record = "/allegations/" + logged.path("allegationId").asText();
    String reference = logged.path("reference").asText();
    Page lado = browser.signedIn("lado", LEICESTERSHIRE);
    Page head = browser.signedIn("head-of-service", LEICESTERSHIRE, false);
    assertThat(open(head, record)).isEqualTo(200);
    assertThat(overdue(head)).contains(reference);

    open(lado, record + "/restriction");
    press(lado, "Limit this case");
    assertThat(shown(lado)).contains("Write why only named people may see this case");
    fill(lado, "restriction-reason", "A relative of the adult works in this team.");
    press(lado, "Limit this case");

    assertThat(shown(lado)).contains("Restricted").contains("Who may see this");
    lookAt(lado, "allegation-restricted");
    assertThat(open(head, record)).isEqualTo(404);
    assertThat(open(head, record + "/threshold")).isEqualTo(404);
    open(head, "/allegations?receivedFrom=1+5+2019&receivedTo=1+5+2019");
    assertThat(shown(head)).doesNotContain(reference);
    assertThat(overdue(head)).contains("Area,What").doesNotContain(reference);

    open(head, "/allegations/emergency?reference=LADO-1999-9999");
    assertThat(head.locator("h1").innerText()).isEqualTo("Open a case in an emergency");
    fill(head, "opening-reason", "Police ask tonight whether a child is safe.");
    press(head, "Open the case");
    assertThat(shown(head)).contains("There is nothing to open under this reference");
    fill(head, "opening-reference", reference);
    press(head, "Open the case");
    assertThat(shown(head))
        .contains("Opened in emergency")
        .contains("Police ask tonight")
        .doesNotContain("Let somebody else see this case");

    // Due on the next working day.
    open(lado, "/work?bucket=this-week");
    assertThat(shown(lado)).contains("Look at an emergency access");
    open(lado, record);
    follow(lado, "Look at it");
    lookAt(lado, "emergency-access");
    press(lado, "I have looked at it");
    open(lado, "/work?bucket=this-week");
    assertThat(shown(lado)).doesNotContain("Look at an emergency access");
    lado.context().close();
    head.context().close();
  }

  @Test
  void who_works_where_is_kept_on_a_page_and_judges_who_may_decide() throws IOException {
    Page head = browser.signedIn("head-of-service", LEICESTERSHIRE);
    addUnit(head, "Children's social care", "");
    addUnit(head, "Fostering", "Children's social care");
    addPerson(head);
    assertThat(shown(head)).contains("Somebody else must record this about you");
    Page support = browser.signedIn("business-support", LEICESTERSHIRE);
    addPerson(support);
    open(support, "/staff/new");
    fill(support, "starter-name", "Demo Reader of Files");
    fill(support, "starter-subject", "demo-auditor-" + LEICESTERSHIRE);
    support.locator("#starter-post-unit-id").selectOption("Children's social care");
    fill(support, "starter-post-since", "1 4 2018");
    press(support, "Add the person");
    support.context().close();
    open(head, "/staff");
    lookAt(head, "who-works-where");
    assertThat(shown(head)).contains("manages Children's social care");
    String record = "/allegations/" + logged().path("allegationId").asText();

    open(head, record + "/workplace");
    head.locator("#workplace-unit-id").selectOption("– Fostering");
    press(head, "Record it");

    assertThat(shown(head))
        .contains("You may not decide this case")
        .contains("This person works in your line of management");
    assertThat(head.locator(".needs-you").count()).isZero();
    lookAt(head, "allegation-not-independent");
    head.context().close();
    letSee("Demo Reader of Files");
  }

  /** Who is on the list of staff is chosen there. */
  private static void letSee(String name) throws IOException {
    Page lado = browser.signedIn("lado", LEICESTERSHIRE);
    String record = "/allegations/" + logged().path("allegationId").asText();
    open(lado, record + "/restriction");
    fill(lado, "restriction-reason", "A relative of the adult works in this team.");
    press(lado, "Limit this case");
    open(lado, record + "/reader");
    tick(lado, "naming-capacity", "auditor");
    fill(lado, "naming-reason", "Audits this case.");
    press(lado, "Let them see it");
    assertThat(shown(lado)).contains("Choose a member of staff, or write who it is");
    Locator people =
        lado.locator("#naming-staff-id option")
            .filter(new Locator.FilterOptions().setHasText(name));
    lado.locator("#naming-staff-id").selectOption(people.first().getAttribute("value"));
    lookAt(lado, "allegation-reader");
    press(lado, "Let them see it");
    assertThat(shown(lado)).contains("Audits this case.").contains(name);
    lado.context().close();
  }

  @Test
  void an_invited_decision_maker_sees_only_the_case_they_are_to_decide() throws IOException {
    JsonNode logged = logged();
    Page lado = browser.signedIn("lado", LEICESTERSHIRE);
    Page guest = browser.signedIn("independent-decision-maker", LEICESTERSHIRE);
    open(guest, "/allegations");
    assertThat(shown(guest)).contains("0 allegations");

    open(lado, "/allegations/" + logged.path("allegationId").asText() + "/decision-maker");
    fill(lado, "invitation-subject", "demo-independent-decision-maker-" + LEICESTERSHIRE);
    fill(lado, "invitation-name", "Demo Independent Decision Maker");
    fill(lado, "invitation-home-authority", "Rutland");
    fill(lado, "invitation-reason", "Nobody here is independent.");
    fill(lado, "invitation-last-day", "today");
    press(lado, "Invite them");

    open(guest, "/allegations");
    assertThat(shown(guest)).contains("1 allegation");
    assertThat(guest.locator(".govuk-service-navigation__item").allInnerTexts())
        .containsExactly("My work", "Allegations");
    follow(guest, logged.path("reference").asText());
    assertThat(shown(guest)).contains("Decide the threshold");
    lookAt(guest, "allegation-by-invitation");
    guest.context().close();
    lado.context().close();
  }

  /** What is overdue, as its file has it: all of it, whatever the page shows. */
  private static String overdue(Page page) {
    return page.context()
        .request()
        .get(RunningSuite.get().gateway() + "/work.csv?bucket=overdue")
        .text();
  }

  private static void addUnit(Page page, String name, String below) {
    open(page, "/staff/units/new");
    fill(page, "unit-name", name);
    if (!below.isEmpty()) {
      page.locator("#unit-parent-id").selectOption(below);
    }
    tick(page, "unit-service", below.isEmpty() ? "yes" : "no");
    press(page, "Add the unit");
  }

  private static void addPerson(Page page) {
    open(page, "/staff/new");
    fill(page, "starter-name", "Demo Head of Service");
    fill(page, "starter-subject", "demo-head-of-service-" + LEICESTERSHIRE);
    page.locator("#starter-post-unit-id").selectOption("Children's social care");
    page.locator("#starter-post-manages-unit-id").selectOption("Children's social care");
    page.locator("#starter-post-deciding-role").selectOption("covering-lado");
    fill(page, "starter-post-since", "1 4 2018");
    press(page, "Add the person");
  }

  private static JsonNode logged() throws IOException {
    return Families.done(
        RunningSuite.as("lado", LEICESTERSHIRE)
            .post(
                "/api/v1/authorities/" + LEICESTERSHIRE + "/allegations",
                Contacts.receivedAt("2019-05-01T10:00:00Z")),
        201);
  }
}
