package safeguarding.lado.strand;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.lado.correction.PartCorrection;
import safeguarding.lado.strand.StrandCorrectionStore.StepOfStrand;

/**
 * When and by whom what stands of the strands of a case was corrected last. A row keeps who first
 * recorded it.
 *
 * @param strands their corrections, the newest first
 * @param steps the corrections of what happened in them, the newest first
 */
record CorrectedStrands(
    List<PartCorrection<Strand>> strands, List<PartCorrection<StepOfStrand>> steps) {

  /** How a strand began; null where that stands as it was recorded. */
  @Nullable Recorded opening(Strand strand) {
    return last(strand, before -> !before.opening().equals(strand.opening()));
  }

  /** How it ended, since it was closed last; null where that stands as it was recorded. */
  @Nullable Recorded closing(Strand strand) {
    StrandClosing now = strand.closing();
    return now == null ? null : last(strand, before -> now.corrects(before.closing()));
  }

  private @Nullable Recorded last(Strand strand, Predicate<Strand> other) {
    return strands.stream()
        .filter(one -> one.before().id().equals(strand.id()) && other.test(one.before()))
        .findFirst()
        .map(PartCorrection::recorded)
        .orElse(null);
  }

  /** Something that happened in it; null where that stands as it was recorded. */
  @Nullable Recorded step(Strand strand, StrandStep step) {
    return steps.stream()
        .filter(one ->
            one.before().strandId().equals(strand.id())
                && one.before().step().number() == step.number())
        .findFirst()
        .map(PartCorrection::recorded)
        .orElse(null);
  }
}
