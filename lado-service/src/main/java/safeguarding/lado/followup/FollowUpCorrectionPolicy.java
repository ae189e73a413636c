package safeguarding.lado.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.Correcting;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;

/**
 * How an entry of the follow-up may be corrected, or taken back: to whatever could have been
 * recorded, and by whom (lado.md, rule 2; architecture.md, 'Data').
 */
final class FollowUpCorrectionPolicy {
  private FollowUpCorrectionPolicy() {}

  /**
   * Whether the correction is a decision: the entry is one, or becomes one; or without what it said
   * the last word is again that nobody need be referred to the DBS.
   *
   * @param known the newest first
   */
  static boolean isDecision(List<KeptFollowUp> known, FollowUpCorrection told) {
    List<FollowUp> before = known.stream().map(KeptFollowUp::told).toList();
    List<FollowUp> after = known.stream().flatMap(kept -> after(kept, told)).toList();
    return (!told.withdrawn() && told.followUp().isDecision())
        || known.stream().filter(told::isOf).anyMatch(kept -> kept.told().isDecision())
        || (isLastWord(after) && !isLastWord(before));
  }

  private static Stream<FollowUp> after(KeptFollowUp kept, FollowUpCorrection told) {
    if (!told.isOf(kept)) {
      return Stream.of(kept.told());
    }
    return told.withdrawn() ? Stream.empty() : Stream.of(told.followUp());
  }

  private static boolean isLastWord(List<FollowUp> newestFirst) {
    return newestFirst.stream()
        .filter(entry -> entry.kind() == FollowUpKind.DBS_REFERRAL)
        .findFirst()
        .filter(FollowUp::isDecision)
        .isPresent();
  }

  static Ruling<FollowUpCorrection> correct(
      CaseHead about, List<KeptFollowUp> known, FollowUpCorrection told, LocalDate today) {
    Violations violations = new Violations();
    Optional<KeptFollowUp> found = known.stream().filter(told::isOf).findAny();
    if (found.isEmpty()) {
      violations.against("follow-up-not-found", "number", "This case has no such entry");
    }
    if (!told.withdrawn()) {
      FollowUpPolicy.entry("follow_up.", about, told.followUp(), today, violations);
    }
    Correcting.reason(violations, told.reason());
    return violations
        .<KeptFollowUp>ruling(found::orElseThrow)
        .then(before ->
            !told.withdrawn() && before.told().equals(told.followUp())
                ? Ruling.refused(Correcting.NOTHING_CHANGED)
                : Ruling.granted(told));
  }
}
