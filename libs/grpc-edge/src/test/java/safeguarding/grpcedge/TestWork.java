package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import safeguarding.grpcedge.worklist.WorkCursor;
import safeguarding.grpcedge.worklist.WorkItem;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;

/** Sixty notes to answer: one each day of two months, the first ten late; none due today. */
@Singleton
final class TestWork implements WorkSource {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 22);

  /** Beyond what this calendar knows. */
  private static final int LAST_DAY = 59;

  @Override
  public WorkPage work(
      Caller caller,
      Optional<Bucket> bucket,
      int size,
      Optional<WorkCursor> after,
      boolean withNames) {
    List<WorkItem> rest =
        IntStream.range(0, 60)
            .mapToObj(day -> item(day, withNames))
            .sorted(TestWork::inOrder)
            .filter(item -> bucket.isEmpty() || item.bucket() == bucket.get())
            .filter(item -> after.isEmpty() || WorkCursor.of(item).compareTo(after.get()) > 0)
            .toList();
    return new WorkPage(
        rest.subList(0, Math.min(size, rest.size())),
        rest.size() > size,
        Map.of(Bucket.OVERDUE, 10, Bucket.THIS_WEEK, 5, Bucket.LATER, 45));
  }

  private static int inOrder(WorkItem one, WorkItem other) {
    return WorkCursor.of(one).compareTo(WorkCursor.of(other));
  }

  private static WorkItem item(int day, boolean withNames) {
    return new WorkItem(
        "notes.answer",
        "Answer a note",
        "note",
        new UUID(-day, day),
        "NOTE-2026-%04d".formatted(day + 1),
        "A.S.",
        withNames ? "A. Sample" : "",
        FIRST_DAY.plusDays(day).minusDays(3),
        FIRST_DAY.plusDays(day),
        day == LAST_DAY ? null : day - 10,
        bucket(day),
        "Answer the note");
  }

  private static Bucket bucket(int day) {
    if (day < 10) {
      return Bucket.OVERDUE;
    }
    return day < 15 ? Bucket.THIS_WEEK : Bucket.LATER;
  }
}
