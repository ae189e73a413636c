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
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a LADO reports, in a real Chromium. */
class LadoReportsBrowserIT {
  private static final String REPORTS = "/allegations/reports";

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
  void a_lado_reads_the_tables_of_a_year_and_the_return() {
    Page page = browser.signedIn("lado", RUTLAND);
    open(page, "/allegations");
    go(page, "Reports");
    assertThat(shown(page)).contains("Yearly figures of allegations", "Regional return");
    lookAt(page, "reports");
    open(page, REPORTS + "/yearly-figures?year=2017-18");

    assertThat(shown(page))
        .containsPattern("Contacts and referrals received\\s+43\\s+23\\s+\\+87 %")
        .containsPattern("Residential care \\(children\\)\\s+17\\s+40 %");
    lookAt(page, "yearly-figures");
    open(page, REPORTS + "/regional-return?year=2017-18");
    assertThat(shown(page)).contains("role-education-nursery");
    page.context().close();
  }

  @Test
  void a_request_is_answered_with_small_counts_withheld() {
    Page page = browser.signedIn("data-protection-officer", RUTLAND);
    open(page, REPORTS + "/information");
    go(page, "Answer a request");
    press(page, "Make the tables");
    assertThat(shown(page))
        .contains("Enter the reference of the request", "Choose what the rows are");
    fill(page, "question-request-reference", "FOI-77/18");
    page.locator("#question-rows").selectOption("role");
    page.locator("#question-columns").selectOption("role");
    page.locator("#question-first-year").selectOption("2017-18");
    page.locator("#question-last-year").selectOption("2017-18");
    press(page, "Make the tables");
    assertThat(shown(page)).contains("Choose something else than for the rows");
    assertThat(page.locator("#question-request-reference").inputValue()).isEqualTo("FOI-77/18");
    page.locator("#question-columns").selectOption("referral-outcome");
    lookAt(page, "information-form");
    press(page, "Make the tables");

    assertThat(page.locator("h1").innerText())
        .isEqualTo("Role of the adult by outcome of the referral");
    assertThat(shown(page)).contains("section 40(2)").containsPattern("nursery.*\\bc\\b");
    assertThat(page.locator("td").allInnerTexts()).doesNotContain("1", "2", "3", "4").contains("c");
    lookAt(page, "information-answer");
    page.context().close();
  }

  @Test
  void the_log_of_the_work_is_written_and_corrected() {
    Page page = browser.signedIn("business-support", LEICESTERSHIRE);
    open(page, REPORTS + "/work");
    go(page, "Log a piece of work");
    tick(page, "work-kind", "training");
    fill(page, "work-happened-on", "8 may 2018");
    press(page, "Log the work");
    assertThat(shown(page)).contains("Enter who was trained");
    fill(page, "work-with", "Governors of two schools");
    fill(page, "work-topic", "When to tell the LADO");
    fill(page, "work-people", "14");
    press(page, "Log the work");
    assertThat(shown(page)).contains("Governors of two schools", "14");
    follow(page, "Correct the entry");
    fill(page, "correction-people", "16");
    fill(page, "correction-reason", "Two came late.");
    press(page, "Correct the entry");
    assertThat(shown(page)).contains("16", "Two came late.");
    lookAt(page, "work-entry");
    open(page, REPORTS + "/work");
    lookAt(page, "work-log");
    page.context().close();
  }

  @Test
  void the_two_sides_of_an_audit_are_shown_together_once_both_are_signed() {
    Page lado = browser.signedIn("lado", LEICESTERSHIRE);
    open(lado, REPORTS + "/audits");
    go(lado, "Begin an audit");
    press(lado, "Begin the audit");
    String audit = lado.url().substring(lado.url().indexOf("/allegations"));
    go(lado, "Score");
    score(lado, "met");
    lookAt(lado, "audit-scores");
    press(lado, "Save the self scores");
    follow(lado, "Sign the self scores");
    press(lado, "Sign the self scores");
    assertThat(shown(lado)).contains("Self scores signed");

    Page peer = browser.signedIn("regional-peer", LEICESTERSHIRE);
    assertThat(shown(peer)).contains("Regional return").doesNotContain("Yearly figures");
    lookAt(peer, "regional-peer");
    follow(peer, "Self audit and peer audit");
    follow(peer, "20");
    assertThat(peer.url()).endsWith(audit);
    assertThat(shown(peer)).doesNotContain("Evidence of the met side");
    go(peer, "Score as a peer");
    score(peer, "partly");
    press(peer, "Save the peer's scores");
    assertThat(shown(peer)).doesNotContain("Evidence of the met side");
    follow(peer, "Sign the peer's scores");
    press(peer, "Sign the peer's scores");

    assertThat(shown(peer))
        .contains("Both sides, differences first", "Evidence of the met side")
        .contains("Evidence of the partly side");
    lookAt(peer, "audit");
    open(lado, REPORTS + "/audits");
    lookAt(lado, "audits");
    open(lado, REPORTS + "/audits/standards");
    press(lado, "Add another standard");
    assertThat(lado.locator("#writing-standards-13-title").inputValue()).isEmpty();
    assertThat(lado.locator("#writing-standards-12-title").inputValue()).isNotEmpty();
    follow(peer, "Reports");
    follow(peer, "Regional return");
    assertThat(shown(peer)).contains("Contacts and referrals received");
    lado.context().close();
    peer.context().close();
  }

  @Test
  void the_return_is_of_a_year_that_is_over() {
    Page page = browser.signedIn("regional-peer", LEICESTERSHIRE);
    assertThat(open(page, REPORTS + "/regional-return")).isEqualTo(200);
    assertThat(open(page, REPORTS + "/regional-return?year=2098-99")).isEqualTo(400);
    page.context().close();
  }

  @Test
  void everybody_finds_the_reports_that_they_may_open_and_whoever_has_none_finds_no_page() {
    for (String role : List.of("director", "service-manager", "data-protection-officer")) {
      Page page = browser.signedIn(role, LEICESTERSHIRE);
      assertThat(open(page, REPORTS)).as(role).isEqualTo(200);
      page.context().close();
    }
    for (String role : List.of("councillor", "iro", "social-worker")) {
      Page page = browser.signedIn(role, LEICESTERSHIRE);
      assertThat(open(page, REPORTS)).as(role).isEqualTo(404);
      page.context().close();
    }
  }

  private static void score(Page page, String score) {
    for (int i = 0; i < 13; i++) {
      String name = "sheet-scores-" + i + "-";
      tick(page, name + "score", score);
      fill(page, name + "evidence", "Evidence of the " + score + " side");
      fill(page, name + "action", "Do more");
      fill(page, name + "owner", "The LADO");
      fill(page, name + "due-on", "31 jan 2030");
    }
  }
}
