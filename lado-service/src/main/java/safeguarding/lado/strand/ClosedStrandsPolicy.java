package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.rulings.Refusal;

/**
 * No case ends while somebody still enquires (lado.md, rule 1; report 205/2018 §4.6: 'the police
 * and LADO had not been consulted'). That holds for 'not concluded' too, which is an outcome: a
 * strand that will go on elsewhere is closed as handed on, and then nothing but 'not concluded' can
 * be said of the case, for what it came to is not known here. Nor is the outcome dated back to a
 * day on which somebody still enquired.
 */
final class ClosedStrandsPolicy {
  private static final String STILL_OPEN = "strand-still-open";

  private ClosedStrandsPolicy() {}

  /**
   * Why a case with these strands may not have this outcome; empty where it may.
   *
   * @param strands in the order in which they were recorded: of each kind the last one counts
   */
  static Optional<Refusal> objection(
      List<Strand> strands, LocalDate concludedOn, AllegationOutcome outcome) {
    return stillOpen(strands)
        .map(message -> Refusal.at(STILL_OPEN, "outcome", message))
        .or(() -> endedLater(strands, concludedOn))
        .or(() -> handedOn(strands, outcome));
  }

  /**
   * Why a case with these strands cannot become one without an enquiry; empty where it has none.
   * Where somebody enquires it does not end, and where somebody did, what they found is its
   * outcome.
   */
  static Optional<Refusal> objection(List<Strand> strands) {
    return strands.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                strands.stream().anyMatch(Strand::isOpen) ? STILL_OPEN : "enquiry-has-strands",
                "Somebody enquires or enquired (%s), so this stays an enquiry. Record its outcome"
                        .formatted(String.join(", ", names(strands)))
                    + " instead, or take back first what was recorded by mistake"));
  }

  private static Optional<String> stillOpen(List<Strand> strands) {
    List<String> open = names(strands.stream().filter(Strand::isOpen).toList());
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Still open: %s. Close %s with its result before you record an outcome"
                .formatted(String.join(", ", open), open.size() == 1 ? "it" : "each"));
  }

  private static Optional<Refusal> endedLater(List<Strand> strands, LocalDate concludedOn) {
    List<String> later =
        names(strands.stream().filter(strand -> strand.endsAfter(concludedOn)).toList());
    if (later.isEmpty()) {
      return Optional.empty();
    }
    String message =
        "Not ended by this day: %s. The case cannot have been concluded before"
            .formatted(String.join(", ", later));
    return Optional.of(Refusal.at("concluded-before-strand-closed", "concluded_on", message));
  }

  private static Optional<Refusal> handedOn(List<Strand> strands, AllegationOutcome outcome) {
    Map<StrandKind, Strand> last = new EnumMap<>(StrandKind.class);
    strands.forEach(strand -> last.put(strand.kind(), strand));
    List<String> elsewhere = names(last.values().stream().filter(Strand::isHandedOn).toList());
    if (!elsewhere.isEmpty() && outcome != AllegationOutcome.NOT_CONCLUDED) {
      String message =
          "Handed on, and not known to have ended: %s. Only 'not concluded' can be recorded"
              .formatted(String.join(", ", elsewhere));
      return Optional.of(Refusal.at("strand-handed-on", "outcome", message));
    }
    return Optional.empty();
  }

  private static List<String> names(List<Strand> strands) {
    List<String> names = new ArrayList<>();
    strands.forEach(strand -> names.add("the " + strand.kind().words()));
    return names;
  }
}
