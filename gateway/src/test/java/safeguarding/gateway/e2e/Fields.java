package safeguarding.gateway.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The fields of a form, answered by name whatever kind each is. */
final class Fields {
  private Fields() {}

  /**
   * Answers fields, one after the other.
   *
   * @param told a line for each: {@code name: answer}; of a choice its key, else what is typed
   */
  static void answer(Page page, String told) {
    told.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          int colon = line.indexOf(':');
          one(page, line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
  }

  private static void one(Page page, String name, String answer) {
    Locator field = page.locator("[name='%s']".formatted(name)).first();
    unfold(page, field);
    switch (String.valueOf(field.evaluate("field => field.type"))) {
      case "radio", "checkbox" ->
          page.locator("input[name='%s'][value='%s']".formatted(name, answer)).check();
      case "select-one" -> field.selectOption(answer);
      default -> field.fill(answer);
    }
  }

  /** Opens what the field is folded away in, as somebody does who looks for it. */
  private static void unfold(Page page, Locator field) {
    Locator folded =
        page.locator("details:not([open])").filter(new Locator.FilterOptions().setHas(field));
    if (folded.count() > 0) {
      folded.first().locator("summary").click();
    }
  }
}
