package safeguarding.lado.workstatus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the adult did at work, as it stands once an entry is corrected.
 *
 * @param before the entry as it stood
 * @param after the entry as it is right; null where it is taken back
 * @param replaced what was recorded again as this entry, which goes with it: that was the same fact
 * @param now all entries then, the newest day first
 */
record CorrectedCourse(
    KeptWorkStatus before,
    @Nullable KeptWorkStatus after,
    List<KeptWorkStatus> replaced,
    List<KeptWorkStatus> now) {

  private static final Comparator<KeptWorkStatus> NEWEST_FIRST =
      Comparator.comparing(KeptWorkStatus::since)
          .thenComparingInt(KeptWorkStatus::number)
          .reversed();

  /**
   * The course with an entry as it is right.
   *
   * @param after null where the entry is taken back
   */
  static CorrectedCourse of(
      List<KeptWorkStatus> known, KeptWorkStatus before, @Nullable KeptWorkStatus after) {
    List<KeptWorkStatus> replaced = known.stream().filter(before::replaces).toList();
    Stream<KeptWorkStatus> others =
        known.stream().filter(one -> !one.equals(before) && !replaced.contains(one));
    return new CorrectedCourse(
        before,
        after,
        replaced,
        Stream.concat(others, Stream.ofNullable(after)).sorted(NEWEST_FIRST).toList());
  }

  /** Whether it is agreed; null where nobody's agreement is asked. */
  @Nullable Boolean agreed() {
    List<NotAgreedReason> reasons = after == null ? null : after.notAgreed();
    return reasons == null ? null : reasons.isEmpty();
  }

  /** Whether the entry has become one that is not agreed. */
  boolean isNowNotAgreed() {
    return after != null && after.isNotAgreed() && !before.isNotAgreed();
  }
}
