package safeguarding.lado.allegation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.rulings.Violations;

/** What several allegations of one case must say, and what the case comes to by them. */
final class FindingRules {
  static final int MOST = 20;

  private FindingRules() {}

  /** Notes what is wrong. */
  static void check(RecordOutcome command, Violations violations) {
    List<ToldFinding> findings = command.findings();
    if (findings.size() > MOST) {
      violations.invalid("findings", "Enter 20 allegations or fewer");
    }
    for (int i = 0; i < findings.size(); i++) {
      String path = "findings[" + i + "]";
      ToldFinding finding = findings.get(i);
      if (finding.isBlank()) {
        continue;
      }
      violations.required(path + ".allegation", finding.allegation(), "Enter what is alleged");
      violations.shortText(path + ".allegation", finding.allegation());
      violations.required(path + ".outcome", finding.outcome(), "Choose what it came to");
    }
    Optional<AllegationOutcome> weightiest = weightiest(findings);
    if (weightiest.isPresent()
        && command.outcome() != null
        && command.outcome() != weightiest.get()) {
      violations.against(
          "outcome-not-of-findings",
          "outcome",
          "By the allegations below the outcome of the case is '%s'"
              .formatted(weightiest.get().title()));
    }
  }

  /**
   * The outcome of the case: substantiated where one allegation is, else the weightiest in the
   * order of the outcomes (lado.md, 'The path').
   */
  static @Nullable AllegationOutcome outcome(RecordOutcome command) {
    return weightiest(command.findings()).orElse(command.outcome());
  }

  /** The findings of a command that {@link #check} has nothing against. */
  static List<Finding> findings(RecordOutcome command) {
    return command.findings().stream()
        .filter(told -> !told.isBlank())
        .map(told -> new Finding(told.allegation(), Objects.requireNonNull(told.outcome())))
        .toList();
  }

  private static Optional<AllegationOutcome> weightiest(List<ToldFinding> findings) {
    return findings.stream()
        .map(ToldFinding::outcome)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(Comparator.naturalOrder());
  }
}
