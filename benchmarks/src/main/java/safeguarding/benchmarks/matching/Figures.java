package safeguarding.benchmarks.matching;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import safeguarding.lado.adultmatching.Candidate;
import safeguarding.lado.adultmatching.MatchBand;
import safeguarding.lado.adultmatching.MatchReason;

/** What all matches came to. */
public record Figures(List<Outcome> outcomes) {
  private static final Set<MatchReason> CONTRADICTING =
      Set.of(MatchReason.GIVEN_NAME_DIFFERENT, MatchReason.BIRTH_DATE_DIFFERENT);

  private static final Set<MatchReason> BORN_ALIKE =
      Set.of(
          MatchReason.BIRTH_DATE_SAME,
          MatchReason.BIRTH_DAY_AND_MONTH_SWAPPED,
          MatchReason.BIRTH_DATE_SAME_IN_PART,
          MatchReason.BIRTH_DATE_NEARLY_SAME);

  /** Keeps its own copy of the list. */
  public Figures {
    outcomes = List.copyOf(outcomes);
  }

  /** Share of those on record who are offered among the first. */
  public double recallAt(int places) {
    List<Outcome> known = known();
    return known.stream().filter(each -> each.within(places)).count() / (double) known.size();
  }

  /** Share of all that is offered as strong that is right. */
  public double precision() {
    double right = right();
    long wrong = outcomes.stream().mapToLong(each -> each.wrong(MatchBand.STRONG).size()).sum();
    return right + wrong == 0 ? 1 : right / (right + wrong);
  }

  /** Share of those on record who are offered as strong. */
  public double strong() {
    return right() / known().size();
  }

  /** Milliseconds that so many in a hundred matches took at most. */
  public double millis(int percent) {
    long[] sorted = outcomes.stream().mapToLong(Outcome::nanos).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  /**
   * Says for each slip how often the right one is found nevertheless, and for whom not on record
   * who is wrongly strong.
   */
  public void print(PrintStream out) {
    for (Slip slip : Slip.values()) {
      List<Outcome> such =
          outcomes.stream().filter(each -> each.asked().slips().contains(slip)).toList();
      long known = such.stream().filter(each -> each.asked().truth() != null).count();
      long found = such.stream().filter(each -> each.within(5)).count();
      long wrong = such.stream().filter(each -> !each.wrong(MatchBand.STRONG).isEmpty()).count();
      out.printf(
          Locale.ROOT,
          "  %-30s %5d, on record %5d, of these in the first five %.3f, wrongly strong %d%n",
          slip.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          such.size(),
          known,
          known == 0 ? 0 : found / (double) known,
          wrong);
    }
  }

  /** Says what precision and share of the strong band each threshold would give. */
  public void fit(PrintStream out) {
    for (int bits = 12; bits <= 28; bits++) {
      int right = 0;
      int wrong = 0;
      for (Outcome outcome : outcomes) {
        for (Candidate each : outcome.candidates()) {
          if (each.bits() >= bits && mayBeStrong(each)) {
            if (each.adultId().equals(outcome.asked().truth())) {
              right++;
            } else {
              wrong++;
            }
          }
        }
      }
      out.printf(
          Locale.ROOT,
          "  strong from %d bits: precision %.4f, share of those on record %.3f%n",
          bits,
          right / Math.max(1.0, right + wrong),
          right / (double) known().size());
    }
  }

  /** As MatchThresholds has it, whatever the bits. */
  private static boolean mayBeStrong(Candidate candidate) {
    return Collections.disjoint(candidate.reasons(), CONTRADICTING)
        && !Collections.disjoint(candidate.reasons(), BORN_ALIKE);
  }

  private double right() {
    return outcomes.stream().mapToLong(each -> each.right(MatchBand.STRONG).size()).sum();
  }

  private List<Outcome> known() {
    return outcomes.stream().filter(each -> each.asked().truth() != null).toList();
  }
}
