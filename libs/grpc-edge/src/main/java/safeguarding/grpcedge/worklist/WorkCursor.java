package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the total order of work (due, rule, key): where a page ended.
 *
 * @param dueOn of the last item of the page, whether it was shown or gone by then, as of all three
 * @param ruleId of the same
 * @param key of the same
 */
record WorkCursor(LocalDate dueOn, String ruleId, UUID key) implements Comparable<WorkCursor> {
  // Without signs, as text and as PostgreSQL order a uuid; UUID's own order has them.
  private static final Comparator<UUID> AS_TEXT =
      ((Comparator<UUID>)
              (one, other) ->
                  Long.compareUnsigned(
                      one.getMostSignificantBits(), other.getMostSignificantBits()))
          .thenComparing((one, other) ->
              Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()));

  private static final Comparator<WorkCursor> ORDER =
      Comparator.comparing(WorkCursor::dueOn)
          .thenComparing(WorkCursor::ruleId)
          .thenComparing(WorkCursor::key, AS_TEXT);

  @Override
  public int compareTo(WorkCursor other) {
    return ORDER.compare(this, other);
  }
}
