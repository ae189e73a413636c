package safeguarding.lado.qualityaudit;

import java.util.ArrayList;
import java.util.List;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/** What an edition of an authority's own may hold. */
final class StandardRules {
  private static final int MOST = 40;

  private StandardRules() {}

  /** A standard as told. */
  record ToldStandard(String title, String text, String source) {}

  /** The standards in their order. */
  static Ruling<List<Standard>> write(List<ToldStandard> told) {
    Violations wrong = new Violations();
    if (told.isEmpty() || told.size() > MOST) {
      wrong.invalid("standards", "Write 1 to 40 standards");
    }
    List<Standard> standards = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      ToldStandard one = told.get(i);
      String field = "standards[" + i + "].";
      wrong.required(field + "title", one.title(), "Enter the name of the standard");
      wrong.shortText(field + "title", one.title());
      wrong.required(field + "text", one.text(), "Write what an auditor looks for");
      wrong.longText(field + "text", one.text());
      wrong.shortText(field + "source", one.source());
      standards.add(new Standard(i + 1, one.title(), one.text(), one.source()));
    }
    return wrong.ruling(() -> standards);
  }
}
