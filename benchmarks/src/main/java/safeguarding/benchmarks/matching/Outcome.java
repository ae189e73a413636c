package safeguarding.benchmarks.matching;

import java.util.List;
import safeguarding.benchmarks.matching.Made.Asked;
import safeguarding.lado.adultmatching.Candidate;
import safeguarding.lado.adultmatching.MatchBand;

/** What one match came to. */
public record Outcome(Asked asked, List<Candidate> candidates, long nanos) {
  /** Keeps its own copy of the list. */
  public Outcome {
    candidates = List.copyOf(candidates);
  }

  /** From 1; 0 when the right one is not offered, or there is none. */
  public int rank() {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).adultId().equals(asked.truth())) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean within(int places) {
    return rank() > 0 && rank() <= places;
  }

  /** Whether somebody else is offered in the band. */
  List<Candidate> wrong(MatchBand band) {
    return candidates.stream()
        .filter(each -> each.band() == band && !each.adultId().equals(asked.truth()))
        .toList();
  }

  List<Candidate> right(MatchBand band) {
    return candidates.stream()
        .filter(each -> each.band() == band && each.adultId().equals(asked.truth()))
        .toList();
  }
}
