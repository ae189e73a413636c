package safeguarding.lado.allegation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import safeguarding.lado.allegation.Allegation.Concluded;
import safeguarding.rulings.Ruling;

/** Holds an outcome against every {@link OutcomeCondition}, recorded first or corrected. */
@Singleton
final class OutcomeConditions {
  private final List<OutcomeCondition> conditions;

  OutcomeConditions(List<OutcomeCondition> conditions) {
    this.conditions = List.copyOf(conditions);
  }

  /** The case with its outcome, unless something stands against it. */
  Ruling<Concluded> check(AllegationRecord kept, Concluded concluded) {
    return conditions.stream()
        .map(condition -> condition.objection(kept, concluded.outcome()))
        .flatMap(Optional::stream)
        .findFirst()
        .<Ruling<Concluded>>map(Ruling::refused)
        .orElseGet(() -> Ruling.granted(concluded));
  }
}
