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
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.LondonTime;
import safeguarding.gateway.view.Moments;

/** What was recorded wrongly of a case while it was enquired is put right, in a real Chromium. */
class PartsCorrectedBrowserIT {
  private static final Clock CLOCK = Clock.systemUTC();
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
  void a_strand_that_was_closed_by_mistake_is_opened_again_and_its_dates_put_right()
      throws IOException {
    CasePages story = underEnquiry("lado", true);
    Page page = story.page();
    story
        .strand("police", "6 june 2018", "DC Sample, Example Police")
        .step("Police investigation", "arrested", "7 june 2018", "At home.")
        .close("Police investigation", "no-further-action", "2 july 2018");
    story.open();
    lookAt(page, "record-strand-closed");

    follow(page, "Open it again: closed by mistake");
    lookAt(page, "strand-reopening");
    press(page, "Open the strand again");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Write why");
    fill(page, "reopening-reason", "Closed on the wrong case.");
    press(page, "Open the strand again");

    assertThat(shown(page))
        .contains("Police investigation: opened again")
        .contains("Closed on the wrong case.")
        .contains("Ended: 2 July 2018 \u2192 None")
        .contains("Close the strand");
    theStrandIsCorrected(page);
    theArrestNeverHappened(page);
    page.context().close();
  }

  private static void theStrandIsCorrected(Page page) {
    page.locator("a[href*='/strand-correction']").first().click();
    assertThat(page.locator("#correction-opening-led-by").inputValue())
        .isEqualTo("DC Sample, Example Police");
    fill(page, "correction-opening-opened-on", "8/6/2018");
    fill(page, "correction-opening-led-by", "DS Sample");
    fill(page, "correction-reason", "The sergeant has it now.");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("It cannot have begun after something that happened in it");
    assertThat(page.locator("#correction-opening-led-by").inputValue()).isEqualTo("DS Sample");
    lookAt(page, "strand-correction");
    fill(page, "correction-opening-opened-on", "5/6/2018");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Police investigation: corrected")
        .contains("The sergeant has it now.")
        .contains("Led by: DC Sample, Example Police \u2192 DS Sample")
        .contains("Began: 6 June 2018 \u2192 5 June 2018");
  }

  private static void theArrestNeverHappened(Page page) {
    page.locator("a[href*='/strand-step-correction']").first().click();
    lookAt(page, "strand-step-correction");
    tick(page, "correction-withdrawn", "yes");
    fill(page, "correction-reason", "It was somebody else.");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Police investigation: 'Arrested' taken back")
        .contains("It was somebody else.");
    assertThat(page.locator("a[href*='/strand-step-correction']").count()).isZero();
    lookAt(page, "record-strand-corrected");
  }

  @Test
  void a_strand_recorded_on_the_wrong_case_is_taken_back_and_the_threshold_decision_after_it()
      throws IOException {
    CasePages story = underEnquiry("lado", true);
    Page page = story.page();
    theStrandIsTakenBack(story, Browser::lookAt);
    follow(page, "Take back");
    page.context().close();

    CasePages plain = underEnquiry("lado", false);
    theStrandIsTakenBack(plain, (_, _) -> {});
    plain.page().context().close();
  }

  /** What is shown to whom the browser sends the same form for a second time. */
  private static String again(Page page, Request sent) {
    return page.context()
        .request()
        .post(
            sent.url(),
            RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Origin", sent.url().replaceFirst("(://[^/]+)/.*", "$1"))
                .setData(sent.postData()))
        .text();
  }

  private static void theStrandIsTakenBack(CasePages story, BiConsumer<Page, String> look) {
    Page page = story.page();
    story
        .strand("police", "6 june 2018", "DC Sample, Example Police")
        .step("Police investigation", "arrested", "7 june 2018", "At home.")
        .close("Police investigation", "no-further-action", "2 july 2018");
    story.open();
    assertThat(page.locator("a[href$='/decision-taking-back']").count()).isZero();

    follow(page, "Take it back: recorded by mistake");
    String form = page.url();
    assertThat(shown(page))
        .contains(
            "Taken back with it: arrested (7 June 2018); its end, no further action (2 July 2018).");
    press(page, "Take the strand back");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Write why");
    fill(page, "withdrawal-reason", "It is of another adult's case.");
    look.accept(page, "strand-withdrawal");
    try (Page twice = page.context().newPage()) {
      // The same form in another window, where nobody has seen yet what becomes of it here.
      twice.navigate(form);
      fill(twice, "withdrawal-reason", "Recorded by mistake, I think.");
      Request sent =
          page.waitForRequest(
              request -> request.method().equals("POST"),
              () -> press(page, "Take the strand back"));
      assertThat(page.locator(".govuk-notification-banner").innerText())
          .contains("The strand is taken back");
      assertThat(again(page, sent)).contains("The strand is taken back");

      press(twice, "Take the strand back");
      assertThat(shown(twice))
          .contains("This case has no such strand any more")
          .contains("What you sent was not saved")
          .contains("Recorded by mistake, I think.");
      look.accept(twice, "strand-withdrawal-too-late");
    }
    assertThat(shown(page))
        .contains("Police investigation: taken back")
        .contains("Police investigation: 'Arrested' taken back")
        .contains("It is of another adult's case.")
        .contains("What the police, social care and the employer do stands here")
        .doesNotContain("Close the strand");
    look.accept(page, "record-strand-withdrawn");
    page.navigate(form);
    assertThat(shown(page)).contains("This case has no such strand any more");
    story.open();
    assertThat(page.locator("a[href$='/decision-taking-back']").count()).isOne();
  }

  @Test
  void police_become_the_employer_with_a_result_of_theirs_and_an_agreement_is_taken_back()
      throws IOException {
    CasePages story = underEnquiry("lado", false);
    Page page = story.page();
    story
        .strand("police", "6 june 2018", "The HR adviser")
        .close("Police investigation", "no-further-action", "2 july 2018");
    workStatus(story, "suspended", "6 june 2018", "agrees");
    workStatus(story, "reinstated", "10 september 2018", "agrees");
    assertThat(shown(page)).contains("Agreed").doesNotContain("raised with the directors");

    page.locator("a[href*='/strand-correction']").first().click();
    assertThat(shown(page)).contains("is then not agreed, and is raised with the directors");
    tick(page, "correction-opening-kind", "employer");
    fill(page, "correction-closing-closed-on", "11 september 2018");
    fill(page, "correction-reason", "It was the school.");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("Choose what this kind of strand can come to");
    tick(page, "correction-closing-result", "no-action");
    press(page, "Save the correction");

    assertThat(page.locator(".govuk-notification-banner").innerText())
        .contains("is now not agreed, and was raised with the directors");
    assertThat(shown(page))
        .contains("Result: No further action \u2192 No action")
        .contains("; corrected by ")
        .contains("First recorded by ");
    page.context().close();
  }

  @Test
  void a_strand_that_had_ended_and_is_taken_up_again_is_another_one_without_javascript_too()
      throws IOException {
    CasePages story = underEnquiry("lado", false);
    Page page = story.page();
    story
        .strand("employer", "6 june 2018", "The HR adviser")
        .close("Employer's investigation", "no-action", "2 july 2018");
    story.open();

    follow(page, "It is taken up again");
    assertThat(page.locator("#opening-led-by").inputValue()).isEqualTo("The HR adviser");
    fill(page, "opening-opened-on", "9/7/2018");
    press(page, "Open the strand");

    assertThat(shown(page)).contains("9 July 2018").contains("2 July 2018").contains("Closed");
    page.context().close();
  }

  @Test
  void a_suspension_gets_its_right_day_and_a_reinstatement_that_never_was_is_taken_back()
      throws IOException {
    CasePages story = underEnquiry("lado", true);
    Page page = story.page();
    story.strand("police", "6 june 2018", "DC Sample, Example Police");
    workStatus(story, "suspended", "6 june 2018", "agrees");
    workStatus(story, "reinstated", "10 september 2018", "not-consulted");
    assertThat(shown(page)).contains("Not agreed").contains("This was raised with the directors");

    page.locator("a[href*='/work-status-correction']").last().click();
    assertThat(page.locator("#correction-entry-decided-by").inputValue())
        .isEqualTo("Principal, Example House");
    fill(page, "correction-entry-since", "7/6/2018");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Write why");
    assertThat(page.locator("#correction-entry-since").inputValue()).isEqualTo("7 June 2018");
    fill(page, "correction-reason", "The letter says the day after.");
    lookAt(page, "work-status-correction");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Work status: 'Suspended' corrected")
        .contains("The letter says the day after.")
        .contains("Since: 6 June 2018 \u2192 7 June 2018");
    theReinstatementNeverWas(page);
    page.context().close();
  }

  private static void workStatus(CasePages story, String status, String since, String lado) {
    Page page = story.page();
    story.open();
    page.locator("a[href$='/work-status']").first().click();
    tick(page, "entry-status", status);
    fill(page, "entry-since", since);
    fill(page, "entry-decided-by", "Principal, Example House");
    tick(page, "entry-lado", lado);
    press(page, "Record the work status");
  }

  private static void theReinstatementNeverWas(Page page) {
    page.locator("a[href*='/work-status-correction']").first().click();
    tick(page, "correction-withdrawn", "yes");
    fill(page, "correction-reason", "It was another adult of that name.");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Work status: 'Reinstated' taken back")
        .contains("Escalation to the directors: taken back")
        .contains("It was another adult of that name.")
        .doesNotContain("This was raised with the directors");
    assertThat(page.locator("a[href*='/escalation-answer']").count()).isZero();
    lookAt(page, "record-work-status-corrected");
  }

  @Test
  void follow_up_is_put_right_and_what_was_recorded_by_mistake_is_taken_back() throws IOException {
    CasePages story = underEnquiry("lado", true);
    theFollowUpIsPutRight(story, name -> lookAt(story.page(), name));
    story.page().context().close();

    CasePages plain = underEnquiry("lado", false);
    theFollowUpIsPutRight(plain, _ -> {});
    plain.page().context().close();
  }

  private static void theFollowUpIsPutRight(CasePages story, Consumer<String> look) {
    Page page = story.page();
    followUp(story, "decided", "To be told by the school.");
    followUp(story, "done", "Told by letter.");
    story.open();
    assertThat(page.locator("a[href*='/follow-up-correction']").count()).isEqualTo(2);

    page.locator("a[href*='/follow-up-correction']").first().click();
    assertThat(page.locator("#correction-follow-up-what").inputValue())
        .isEqualTo("Told by letter.");
    fill(page, "correction-follow-up-happened-on", "1/6/2018");
    fill(page, "correction-follow-up-what", "Told in a call.");
    fill(page, "correction-reason", "The head says so.");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("It cannot have been before the contact was received");
    assertThat(page.locator("#correction-follow-up-what").inputValue())
        .isEqualTo("Told in a call.");
    look.accept("follow-up-correction");
    fill(page, "correction-follow-up-happened-on", "8/6/2018");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Follow-up: 'What the family was told' corrected")
        .contains("The head says so.")
        .contains("What: Told by letter. \u2192 Told in a call.");

    page.locator("a[href*='/follow-up-correction']").last().click();
    String form = page.url();
    tick(page, "correction-withdrawn", "yes");
    fill(page, "correction-reason", "It was another family.");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Follow-up: 'What the family was told' taken back")
        .contains("What: To be told by the school.");
    assertThat(page.locator("a[href*='/follow-up-correction']").count()).isOne();
    look.accept("record-follow-up-corrected");
    page.navigate(form);
    assertThat(shown(page)).contains("This case has no such entry any more");
  }

  private static void followUp(CasePages story, String standing, String what) {
    Page page = story.page();
    story.open();
    page.locator("a[href*='/follow-up?kind=family-told']").first().click();
    tick(page, "follow-up-standing", standing);
    fill(page, "follow-up-happened-on", "7 june 2018");
    fill(page, "follow-up-by", "The school");
    fill(page, "follow-up-what", what);
    press(page, "Record it");
  }

  @Test
  void what_the_directors_never_answered_waits_again_and_what_was_not_raised_is_taken_back()
      throws IOException {
    CasePages story = underEnquiry("lado", true);
    Page page = story.page();
    page.locator("a[href$='/escalation']").first().click();
    fill(page, "raising-raised-to", "The directors of Example House");
    fill(page, "raising-reason", "Safer recruitment.");
    fill(page, "raising-raised-on", "7 june 2018");
    press(page, "Record the escalation");
    page.locator("a[href*='/escalation-answer']").first().click();
    fill(page, "answer-answer", "They wrote.");
    fill(page, "answer-answered-on", "8 june 2018");
    press(page, "Record the answer");
    assertThat(shown(page)).doesNotContain("This was raised with the directors");

    page.locator("a[href*='/escalation-correction']").first().click();
    assertThat(page.locator("#correction-raising-reason").inputValue())
        .isEqualTo("Safer recruitment.");
    fill(page, "correction-raising-raised-to", "The board of Example House");
    tick(page, "correction-answer-withdrawn", "yes");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Write why");
    assertThat(page.locator("#correction-raising-raised-to").inputValue())
        .isEqualTo("The board of Example House");
    fill(page, "correction-reason", "They wrote of another matter.");
    lookAt(page, "escalation-correction");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Escalation to the directors: corrected")
        .contains("They wrote of another matter.")
        .contains("Raised with: The directors of Example House \u2192 The board of Example House")
        .contains("What they did: They wrote. \u2192 None")
        .contains("This was raised with the directors");
    theMatterWasNotRaised(page);
    page.context().close();
  }

  private static void theMatterWasNotRaised(Page page) {
    page.locator("a[href*='/escalation-correction']").first().click();
    tick(page, "correction-withdrawn", "yes");
    fill(page, "correction-reason", "It was another provider.");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Escalation to the directors: taken back")
        .contains("It was another provider.")
        .doesNotContain("This was raised with the directors");
    lookAt(page, "record-escalation-corrected");
  }

  @Test
  void apologies_come_before_a_meeting_and_its_minutes_are_put_right_after_they_went_out()
      throws IOException {
    Page page = underEnquiry("business-support", true).page();
    follow(page, "Book a meeting");
    tick(page, "meeting-kind", "complex-strategy");
    fill(page, "meeting-starts-at", Moments.day(LondonTime.today(CLOCK).plusDays(30)));
    fill(page, "meeting-starts-at-time", "2pm");
    fill(page, "meeting-place", "Room 1");
    fill(page, "meeting-chair", "C. Chair");
    person(page, 0, "D. Officer", "Police");
    press(page, "Invite another person");
    person(page, 1, "H. Head", "School");
    press(page, "Book meeting");

    follow(page, "Note apologies and information");
    tick(page, "replies-people-0-attendance", "sent-apologies");
    lookAt(page, "meeting-replies");
    press(page, "Note them");

    assertThat(shown(page)).contains("Sent apologies").contains("Apologies noted");
    lookAt(page, "meeting-with-replies");
    held(page);
    circulated(page, "Record the circulation");
    theMinutesArePutRight(page);
    circulated(page, "Record the circulation");
    assertThat(shown(page))
        .contains("Circulated again")
        .doesNotContain("whoever has them does not have");
    page.context().close();
  }

  private static void held(Page page) {
    Instant heldAt = CLOCK.instant().minus(Duration.ofHours(1));
    go(page, "Record the meeting");
    assertThat(page.locator("input[name='holding-people-0-attendance']:checked").inputValue())
        .isEqualTo("sent-apologies");
    fill(page, "holding-held-at", Moments.day(heldAt));
    fill(page, "holding-held-at-time", Moments.time(heldAt));
    tick(page, "holding-people-1-attendance", "came");
    fill(page, "holding-decisions", "The police investigate first.");
    fill(page, "holding-minutes", "The head told what was seen.");
    press(page, "Record meeting");
  }

  private static void circulated(Page page, String button) {
    go(page, button);
    press(page, "Record");
    assertThat(page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
  }

  private static void theMinutesArePutRight(Page page) {
    follow(page, "Correct the record of the meeting");
    assertThat(page.locator("#correction-holding-minutes").inputValue())
        .isEqualTo("The head told what was seen.");
    assertThat(shown(page)).contains("Whoever has them does not have what you correct");
    fill(page, "correction-holding-minutes", "The head told what the class had seen.");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("Write why");
    fill(page, "correction-reason", "The head has read them.");
    lookAt(page, "meeting-correction");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Meeting corrected")
        .contains("The head has read them.")
        .contains(
            "Minutes: The head told what was seen. \u2192 The head told what the class had seen.")
        .contains("whoever has them does not have the corrected ones");
    lookAt(page, "meeting-corrected");
  }

  @Test
  void what_a_meeting_agreed_is_put_right_and_a_meeting_of_another_case_is_taken_back()
      throws IOException {
    Page page = underEnquiry("lado", true).page();
    String meeting = heldOn(page);

    theActionIsOfSomebodyElse(page);
    theMinutesDidNotGoOut(page);
    follow(page, "Correct the record of the meeting");
    tick(page, "correction-kind", "complex-strategy");
    fill(page, "correction-reason", "It was the first strategy meeting.");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Kind: Professionals' meeting \u2192 Complex strategy meeting (CSM)");
    follow(page, "It was not held, or not in this case: take it back");
    press(page, "Take the meeting back");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("Write why it is taken back");
    lookAt(page, "meeting-withdrawal");
    theMeetingIsTakenBack(page);
    assertThat(shown(page)).contains("Who does it: LADO \u2192 HR");
    lookAt(page, "record-meeting-taken-back");
    theMeetingIsReadAsItStood(page);
    lookAt(page, "meeting-taken-back");
    assertThat(open(page, "/meetings/" + meeting + "/withdrawal")).isEqualTo(409);
    assertThat(shown(page)).contains("This meeting was taken back by");
    page.context().close();
  }

  private static void theMeetingIsReadAsItStood(Page page) {
    follow(page, "See the meeting as it stood");
    assertThat(page.locator(".govuk-notification-banner").innerText())
        .contains("This meeting was taken back by")
        .contains("It was about another pupil.");
    assertThat(shown(page))
        .contains("The employer looks into it.")
        .contains("D. Officer")
        .contains("officer@example.org")
        .contains("Tell the employer.")
        .contains("Meeting held")
        .contains("No clock runs on this record.")
        .doesNotContain("What this needs from you");
    assertThat(page.locator("main a[href*='/meetings/']").count()).isZero();
    follow(page, "Back to LADO-");
    assertThat(page.url()).contains("/allegations/");
    follow(page, "See the meeting as it stood");
  }

  @Test
  void a_form_that_is_sent_twice_or_after_somebody_elses_loses_nothing() throws IOException {
    Page page = underEnquiry("lado", true).page();
    String meeting = heldOn(page);
    Page other = browser.signedIn("head-of-service", LEICESTERSHIRE);
    String action = page.locator("a[href*='/actions/'][href$='/correction']").getAttribute("href");

    theOtherTakesThePartBack(page, other, action);
    assertThat(shown(page)).contains("This action was taken back by");
    lookAt(page, "meeting-action-gone");
    follow(page, "Back to Professionals' meeting");
    theOtherTakesThePartBack(
        page, other, "/meetings/" + meeting + "/circulation-correction?number=0");
    assertThat(shown(page)).contains("This circulation was taken back by");

    open(page, "/meetings/" + meeting + "/withdrawal");
    fill(page, "withdrawal-reason", "It was not held in June.");
    open(other, "/meetings/" + meeting + "/withdrawal");
    fill(other, "withdrawal-reason", "It was about another pupil.");
    pressTwice(other, "Take the meeting back");
    assertThat(other.url()).contains("/allegations/");
    assertThat(other.locator(".govuk-notification-banner").innerText())
        .contains("The meeting is taken back.");
    press(page, "Take the meeting back");
    assertThat(shown(page))
        .contains("This meeting was taken back by")
        .contains("It was not held in June.");
    follow(page, "Back to LADO-");
    assertThat(page.url()).endsWith(other.url().replaceAll(".*(/allegations/[^?]*).*", "$1"));
    page.context().close();
    other.context().close();
  }

  /** Both open the form; the other's is sent twice before the one's is sent. */
  private static void theOtherTakesThePartBack(Page page, Page other, String form) {
    open(page, form);
    fill(page, "correction-reason", "I have another reason.");
    open(other, form);
    tick(other, "correction-withdrawn", "yes");
    fill(other, "correction-reason", "It is of another meeting.");
    pressTwice(other, "Save the correction");
    assertThat(other.url()).matches(".*/meetings/[0-9a-f-]{36}");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("What you sent was not saved.")
        .contains("I have another reason.");
  }

  /** As by a double click, or by who goes back and sends it again. */
  private static void pressTwice(Page page, String button) {
    page.evaluate(
        """
        async () => {
          const form = document.querySelector('main form');
          await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
        }
        """);
    press(page, button);
  }

  @Test
  void a_meeting_that_was_not_held_is_taken_back_without_javascript_too() throws IOException {
    Page page = underEnquiry("lado", false).page();
    heldOn(page);

    follow(page, "It was not held, or not in this case: take it back");
    theMeetingIsTakenBack(page);
    theMeetingIsReadAsItStood(page);

    follow(page, "Back to LADO-");
    follow(page, "Book a meeting");
    assertThat(page.url()).endsWith("/meeting");
    page.context().close();
  }

  /** A meeting of the case that is open, which is opened; its id. */
  private static String heldOn(Page page) throws IOException {
    String allegation = page.url().substring(page.url().lastIndexOf('/') + 1);
    String meeting =
        Meetings.heldWithAnActionAndAMessage(
            RunningSuite.as("lado", LEICESTERSHIRE),
            "/api/v1/authorities/" + LEICESTERSHIRE,
            allegation);
    open(page, "/meetings/" + meeting);
    return meeting;
  }

  private static void theActionIsOfSomebodyElse(Page page) {
    page.locator("a[href*='/actions/'][href$='/correction']").first().click();
    assertThat(page.locator("#correction-action-owner").inputValue()).isEqualTo("LADO");
    fill(page, "correction-action-owner", "HR");
    fill(page, "correction-action-due-on", "1/1/2018");
    fill(page, "correction-reason", "The minutes name them.");
    press(page, "Save the correction");
    assertThat(page.locator(".govuk-error-summary").innerText())
        .contains("It cannot be due before the meeting agreed it");
    assertThat(page.locator("#correction-action-owner").inputValue()).isEqualTo("HR");
    lookAt(page, "meeting-action-correction");
    fill(page, "correction-action-due-on", "today");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Action of a meeting corrected")
        .contains("Who does it: LADO \u2192 HR");
  }

  private static void theMinutesDidNotGoOut(Page page) {
    page.locator("a[href*='/circulation-correction']").first().click();
    assertThat(page.locator("#correction-circulated-to").inputValue()).isEqualTo("Police");
    tick(page, "correction-withdrawn", "yes");
    fill(page, "correction-reason", "They lie in the tray.");
    lookAt(page, "meeting-circulation-correction");
    press(page, "Save the correction");
    assertThat(shown(page))
        .contains("Circulation of minutes taken back")
        .contains("They lie in the tray.")
        .contains("The minutes are to be circulated.");
  }

  private static void theMeetingIsTakenBack(Page page) {
    fill(page, "withdrawal-reason", "It was about another pupil.");
    press(page, "Take the meeting back");
    assertThat(page.url()).contains("/allegations/");
    assertThat(shown(page))
        .contains("The meeting is taken back.")
        .contains("Meeting taken back")
        .contains("It was about another pupil.")
        .contains("Decisions: The employer looks into it.")
        .contains("No meeting has been booked or held.");
  }

  private static void person(Page page, int place, String name, String agency) {
    fill(page, "meeting-invited-" + place + "-name", name);
    fill(page, "meeting-invited-" + place + "-agency", agency);
  }

  /** A case of June 2018 whose threshold is met. */
  private static CasePages underEnquiry(String role, boolean javascript) throws IOException {
    Api lado = RunningSuite.as("lado", LEICESTERSHIRE);
    String allegations = "/api/v1/authorities/" + LEICESTERSHIRE + "/allegations";
    String id =
        lado.post(allegations, Contacts.receivedAt("2018-06-04T10:00:00Z"))
            .json()
            .path("allegationId")
            .asText();
    Families.done(
        lado.post(
            allegations + "/" + id + "/threshold-decision",
            Contacts.enquiry("2018-06-04T15:00:00Z"),
            "If-Match",
            "\"1\""),
        200);
    Page page = browser.signedIn(role, LEICESTERSHIRE, javascript);
    open(page, "/allegations/" + id);
    return CasePages.shownOn(page);
  }
}
