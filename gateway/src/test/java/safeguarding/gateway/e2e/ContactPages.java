package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.Browser.go;
import static safeguarding.gateway.e2e.Browser.lookAt;
import static safeguarding.gateway.e2e.Browser.open;
import static safeguarding.gateway.e2e.Browser.press;
import static safeguarding.gateway.e2e.Browser.shown;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The three pages of a contact, from the list to its record. */
final class ContactPages {
  private final Page page;

  private ContactPages(Page page) {
    this.page = page;
  }

  /** From the list, as a call comes in. */
  static ContactPages begin(Page page) {
    open(page, "/allegations");
    go(page, "Log a contact");
    return new ContactPages(page);
  }

  /** The call, and what is alleged. */
  ContactPages call(String answers) {
    return answer("Save and continue", answers);
  }

  /** The adult, of whom nobody thinks that they are known. */
  ContactPages adult(String answers) {
    return answer("Save and continue", answers);
  }

  /** The adult as typed, who is found on record under another spelling and chosen. */
  ContactPages knownAdult(String reference, String given, String family, String answers) {
    page.locator("#adult-given-names").pressSequentially(given);
    page.locator("#adult-family-name").pressSequentially(family);
    Locator known = page.locator(".person", new Page.LocatorOptions().setHasText(reference));
    known.first().waitFor();
    lookAt(page, "story-adult-found");
    known
        .first()
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("This is the same person"))
        .click();
    assertThat(shown(page)).contains("somebody who is on record").contains(reference);
    return answer("Save and continue", answers);
  }

  /** The children and their safety; what was answered is checked and logged. */
  CasePages children(String answers) {
    answer("Check your answers", answers);
    press(page, "Log contact");
    assertThat(page.locator("h1").innerText()).isEqualTo("Contact logged");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the record")).click();
    return CasePages.shownOn(page);
  }

  private ContactPages answer(String button, String answers) {
    Fields.answer(page, answers);
    press(page, button);
    assertThat(page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
    return this;
  }
}
