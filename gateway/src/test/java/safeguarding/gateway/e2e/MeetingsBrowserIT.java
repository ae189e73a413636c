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
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.LongDate;

/** A complex strategy meeting from its booking to its minutes, with the mail that people get. */
class MeetingsBrowserIT {
  private static final String BASE = "/api/v1/authorities/" + LEICESTERSHIRE;
  private static final Clock CLOCK = Clock.systemUTC();
  private static Browser browser;

  private final String officer = "officer-" + UUID.randomUUID() + "@example.org";
  private final String head = "head-" + UUID.randomUUID() + "@example.org";
  private final LocalDate today = LondonTime.today(CLOCK);

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
  void a_meeting_is_booked_moved_held_and_minuted_and_everybody_is_told() throws IOException {
    String allegation = enquiry();
    Page page = browser.signedIn("lado", LEICESTERSHIRE);
    book(page, allegation);
    assertThat(shown(page)).contains("Booked", "D. Officer", "Invitation");
    assertThat(entry(officer, 1))
        .contains("METHOD:REQUEST", "SEQUENCE:0", "STATUS:CONFIRMED")
        .doesNotContain(head);
    assertThat(Mails.to(officer).getFirst().subject()).startsWith("Meeting on ");
    assertThat(Mails.to(officer).getFirst().text()).doesNotContain("Test-Person").contains("LADO-");
    page.reload();
    assertThat(shown(page)).contains("Sent");
    lookAt(page, "meeting");

    move(page);
    assertThat(entry(officer, 2)).contains("METHOD:REQUEST", "SEQUENCE:1");
    assertThat(entry(head, 2)).contains("METHOD:CANCEL", "SEQUENCE:1");

    hold(page);
    assertThat(shown(page)).contains("Held", "The police investigate first.", "Came");
    actAndCirculate(page);
    lookAt(page, "meeting-held");
    whoHasMailIsToldBeforeItWereTakenBack(page);
    assertThat(Mails.to(officer)).as("what was held sends no mail").hasSize(2);

    open(page, "/allegations/" + allegation);
    assertThat(shown(page)).contains("Complex strategy meeting (CSM)", "Minutes circulated");
    lookAt(page, "allegation-with-meetings");
    page.context().close();
  }

  @Test
  void a_cancelled_meeting_leaves_the_calendar() throws IOException {
    String allegation = enquiry();
    Page page = browser.signedIn("business-support", LEICESTERSHIRE);
    book(page, allegation);
    assertThat(entry(officer, 1)).contains("METHOD:REQUEST");

    follow(page, "Cancel the meeting");
    fill(page, "cancellation-reason", "The chair is ill.");
    lookAt(page, "meeting-cancellation");
    press(page, "Cancel meeting");

    assertThat(shown(page)).contains("Cancelled", "The chair is ill.");
    assertThat(entry(officer, 2)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    page.context().close();
  }

  private void book(Page page, String allegation) {
    open(page, "/allegations/" + allegation + "/meeting");
    assertThat(page.locator("#meeting-agenda").inputValue()).contains("context of the allegation");
    tick(page, "meeting-kind", "complex-strategy");
    when(page, "meeting-starts-at", today.minusDays(1), "2pm");
    fill(page, "meeting-place", "Room 1");
    fill(page, "meeting-chair", "C. Chair");
    person(page, "meeting-invited-0-", "D. Officer", "Police", officer);
    press(page, "Invite another person");
    person(page, "meeting-invited-1-", "H. Head", "School", head);
    press(page, "Book meeting");
    assertThat(shown(page)).contains("record it");
    assertThat(page.locator("#meeting-invited-1-email").inputValue()).isEqualTo(head);
    lookAt(page, "meeting-booking-errors");
    when(page, "meeting-starts-at", today.plusDays(30), "2pm");
    press(page, "Book meeting");
  }

  private void move(Page page) {
    follow(page, "Change the meeting or who is invited");
    assertThat(page.locator("#meeting-invited-1-name").inputValue()).isEqualTo("H. Head");
    fill(page, "meeting-starts-at-time", "3:30pm");
    page.locator("button[value='remove-2']").click();
    lookAt(page, "meeting-change");
    press(page, "Change meeting");
    assertThat(shown(page)).contains("3:30pm").doesNotContain("H. Head, ");
  }

  private void hold(Page page) {
    go(page, "Record the meeting");
    Instant heldAt = CLOCK.instant().minus(Duration.ofHours(1));
    when(page, "holding-held-at", LondonTime.dateOf(heldAt), time(heldAt));
    tick(page, "holding-people-0-attendance", "came");
    fill(page, "holding-decisions", "The police investigate first.");
    tick(page, "holding-complex-case", "yes");
    lookAt(page, "meeting-holding");
    press(page, "Record meeting");
  }

  private static String time(Instant instant) {
    var london = instant.atZone(LondonTime.ZONE);
    return "%02d:%02d".formatted(london.getHour(), london.getMinute());
  }

  private void actAndCirculate(Page page) {
    follow(page, "Add an action");
    fill(page, "action-what", "Tell the employer what may be said.");
    fill(page, "action-owner", "LADO");
    fill(page, "action-due-on", LongDate.inWords(today.plusDays(3)));
    press(page, "Add action");
    assertThat(shown(page)).contains("Tell the employer what may be said.");
    follow(page, "Tell the employer what may be said.");
    lookAt(page, "meeting-action-done");
    press(page, "Record");
    go(page, "Record the circulation");
    fill(page, "circulation-minutes", "As agreed.");
    lookAt(page, "meeting-circulation");
    press(page, "Record");
    assertThat(shown(page)).contains("As agreed.").doesNotContain("Not written yet");
  }

  private void whoHasMailIsToldBeforeItWereTakenBack(Page page) {
    String meeting = page.url();
    follow(page, "It was not held, or not in this case: take it back");
    assertThat(shown(page))
        .contains("Tell whoever was invited, has the minutes, or has mail about it.")
        .contains("D. Officer " + officer + ": Invitation, ")
        .contains("D. Officer " + officer + ": Change, ")
        .contains("H. Head " + head + ": Cancellation, ");
    lookAt(page, "meeting-withdrawal-with-mail");
    page.navigate(meeting);
  }

  private static void person(Page page, String inside, String name, String agency, String email) {
    fill(page, inside + "name", name);
    fill(page, inside + "agency", agency);
    fill(page, inside + "email", email);
  }

  private static void when(Page page, String field, LocalDate day, String time) {
    fill(page, field, LongDate.inWords(day));
    fill(page, field + "-time", time);
  }

  /** A case of three days ago whose threshold was met two days ago. */
  private static String enquiry() throws IOException {
    Api lado = RunningSuite.as("lado", LEICESTERSHIRE);
    Instant now = Instant.ofEpochSecond(CLOCK.instant().getEpochSecond());
    String contact = Contacts.receivedAt(now.minus(Duration.ofDays(3)).toString());
    String id =
        Families.done(lado.post(BASE + "/allegations", contact), 201).path("allegationId").asText();
    String decision = Contacts.enquiry(now.minus(Duration.ofDays(2)).toString());
    String address = BASE + "/allegations/" + id + "/threshold-decision";
    Families.done(lado.post(address, decision, "If-Match", "\"1\""), 200);
    return id;
  }

  /** The calendar entry of the so-maniest mail to somebody, unfolded. */
  private static String entry(String to, int which) {
    return Mails.awaited(to, which).calendar().orElseThrow().replace("\r\n ", "");
  }
}
