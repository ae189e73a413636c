package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.follow;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/**
 * The pages of one case, gone through from its record by whoever is at the window.
 *
 * @param address of the record
 * @param reference as the list shows it: {@code LADO-2017-0001}
 */
record CasePages(Page page, String address, String reference) {
  /** The case whose record is shown now. */
  static CasePages shownOn(Page page) {
    String reference = page.locator(".identity__reference").innerText().strip();
    return new CasePages(page, page.url().replaceAll("[?#].*", ""), reference);
  }

  /** The same case at somebody else's window. */
  CasePages by(Page other) {
    return new CasePages(other, address, reference);
  }

  /** Opens the record; the status of the answer. */
  int open() {
    return Objects.requireNonNull(page.navigate(address)).status();
  }

  /** What the record says now. */
  String record() {
    open();
    return shown(page);
  }

  /** The clock of this title, as the record has it: what it says, and since when and until when. */
  String clock(String title) {
    open();
    return String.join(
        "\n", page.locator(".clock", new Page.LocatorOptions().setHasText(title)).allInnerTexts());
  }

  /** Follows a link of the record, answers and presses; whatever is wrong fails the test. */
  CasePages does(String link, String button, String answers) {
    tries(link, button, answers);
    return unrefused(link);
  }

  /** The same, of what is refused: what the page then says. */
  String tries(String link, String button, String answers) {
    open();
    follow(page, link);
    return answered(button, answers);
  }

  /** What the record asks for by its green button. */
  CasePages next(String green, String button, String answers) {
    open();
    go(page, green);
    answered(button, answers);
    return unrefused(green);
  }

  /** Answers the form that is shown now; what the page then says. */
  String answered(String button, String answers) {
    Fields.answer(page, answers);
    press(page, button);
    return shown(page);
  }

  private CasePages unrefused(String what) {
    assertThat(page.locator(".govuk-error-summary").allInnerTexts()).as(what).isEmpty();
    return this;
  }

  /** The threshold is met by a criterion, and an enquiry follows. */
  CasePages met(String criterion, String reasons, String day, String time) {
    return met(criterion, reasons, day, time, "no");
  }

  /** The same, of a case that is clear already. */
  CasePages clearCut(String criterion, String reasons, String day, String time) {
    return met(criterion, reasons, day, time, "yes");
  }

  private CasePages met(
      String criterion, String reasons, String day, String time, String clearCut) {
    return next(
        "Decide the threshold",
        "Record decision",
        """
        decision-criteria: %s
        decision-referral-outcome: internal-enquiry
        decision-clear-cut: %s
        decision-reasons: %s
        decision-decided-at: %s
        decision-decided-at-time: %s
        """
            .formatted(criterion, clearCut, reasons, day, time));
  }

  /** The enquiry has its outcome. */
  CasePages concluded(String outcome, String reasons, String day) {
    return does(
        "Record the outcome",
        "Record outcome",
        """
        enquiry-outcome-outcome: %s
        enquiry-outcome-reasons: %s
        enquiry-outcome-concluded-on: %s
        """
            .formatted(outcome, reasons, day));
  }

  /** Somebody begins to enquire. */
  CasePages strand(String kind, String day, String ledBy) {
    return does(
        "Open a strand",
        "Open the strand",
        """
        opening-kind: %s
        opening-opened-on: %s
        opening-led-by: %s
        """
            .formatted(kind, day, ledBy));
  }

  /** Something that happened in a strand, which the record names in words. */
  CasePages step(String strand, String what, String day, String notes) {
    return ofStrand(
        "Record what happened",
        strand,
        "Record it",
        """
        step-kind: %s
        step-happened-on: %s
        step-notes: %s
        """
            .formatted(what, day, notes));
  }

  /** A strand ends. */
  CasePages close(String strand, String result, String day) {
    return ofStrand(
        "Close the strand",
        strand,
        "Close the strand",
        "closing-result: %s\nclosing-closed-on: %s".formatted(result, day));
  }

  /** Of links that say the same, the one that says to whoever hears it that it is this strand's. */
  private CasePages ofStrand(String link, String strand, String button, String answers) {
    open();
    page.locator(".section-links a", new Page.LocatorOptions().setHasText(link))
        .filter(new Locator.FilterOptions().setHasText(": " + strand))
        .click();
    answered(button, answers);
    return unrefused(link);
  }

  /** What the adult does at work from a day on. */
  CasePages works(String status, String since, String decidedBy, String lado, String more) {
    return does(
        "Record the adult's work status",
        "Record the work status",
        """
        entry-status: %s
        entry-since: %s
        entry-decided-by: %s
        entry-lado: %s
        %s
        """
            .formatted(status, since, decidedBy, lado, more));
  }

  /** This case and another belong together. */
  CasePages linked(CasePages other, String reason) {
    return does(
        "Link another case",
        "Link the cases",
        "link-reference: %s\nlink-reason: %s".formatted(other.reference(), reason));
  }

  /** Something is done after the case, as the list of follow-up names it. */
  CasePages followUp(String about, String day, String by, String more) {
    return does(
        about,
        "Record it",
        """
        follow-up-standing: done
        follow-up-happened-on: %s
        follow-up-by: %s
        %s
        """
            .formatted(day, by, more));
  }
}
