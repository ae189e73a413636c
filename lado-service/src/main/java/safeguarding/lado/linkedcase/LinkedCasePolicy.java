package safeguarding.lado.linkedcase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * Which cases may be linked: one incident with several adults, several allegations against one
 * (lado.md, 'The path'). What another authority has, or the caller may not see, is not found.
 */
final class LinkedCasePolicy {
  private static final String REFERENCE = "reference";

  private LinkedCasePolicy() {}

  /** The two belong together. */
  static Ruling<UUID> link(
      CaseHead about, List<LinkedCase> known, Optional<CaseHead> other, ToldLink told) {
    Violations violations = new Violations();
    if (told.reference().isEmpty()) {
      violations.invalid(REFERENCE, "Enter the reference of the other case, like LADO-2018-0043");
    } else if (other.isEmpty()) {
      violations.against(
          "allegation-not-found", REFERENCE, "There is no case with this reference. Check it");
    } else if (other.get().id().equals(about.id())) {
      violations.against("linked-to-itself", REFERENCE, "Enter the reference of another case");
    } else if (linked(known, other.get().id())) {
      violations.against("cases-already-linked", REFERENCE, "These two cases are linked already");
    }
    reason(told, violations, "Write why they belong together");
    return violations.ruling(() -> other.orElseThrow().id());
  }

  /** They do not, after all. */
  static Ruling<UUID> unlink(List<LinkedCase> known, Optional<CaseHead> other, ToldLink told) {
    Violations violations = new Violations();
    if (told.reference().isEmpty()) {
      violations.invalid(REFERENCE, "Choose which link is to be undone");
    } else if (other.isEmpty() || !linked(known, other.get().id())) {
      violations.against(
          "cases-not-linked", REFERENCE, "There is no link with a case of this reference");
    }
    reason(told, violations, "Write why they do not belong together");
    return violations.ruling(() -> other.orElseThrow().id());
  }

  private static boolean linked(List<LinkedCase> known, UUID other) {
    return known.stream().anyMatch(link -> link.isLinked() && link.id().equals(other));
  }

  private static void reason(ToldLink told, Violations violations, String missing) {
    violations.required("reason", told.reason(), missing);
    violations.longText("reason", told.reason());
  }
}
