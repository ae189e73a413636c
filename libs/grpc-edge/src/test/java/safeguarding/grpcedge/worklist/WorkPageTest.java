package safeguarding.grpcedge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.grpcedge.record.PersonName;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;
import safeguarding.grpcedge.worklist.WorkItem.Due;

class WorkPageTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 4);

  private final Task first = task(1);
  private final Task second = task(2);
  private final WorkQueue queue = new WorkQueue();

  private final Due due = new Due("File a note", DAY, null, Bucket.OVERDUE);

  WorkPageTest() {
    queue.add(new TaskGroup("file", DAY, 2, () -> List.of(second, first)), due);
  }

  @Test
  void a_page_of_which_nothing_is_left_to_show_leads_to_the_next_all_the_same() {
    WorkPage page = page(Optional.empty()).showing(List.of());

    assertThat(page.items()).isEmpty();
    assertThat(page(page.end()).tasks()).containsExactly(second);
  }

  @Test
  void what_became_known_of_a_task_is_shown_in_its_place() {
    Task known = first.about("NOTE-2018-0001", new PersonName("Alder", "Sample"));

    WorkPage page = page(Optional.empty());

    assertThat(page.tasks()).containsExactly(first);
    assertThat(page.showing(List.of(known)).tasks()).containsExactly(known);
    assertThat(page(page.end()).end()).isEmpty();
  }

  @Test
  void groups_that_are_due_together_make_one_order_and_every_task_counts() {
    Task third = task(3);
    Task fourth = task(4);
    queue.add(new TaskGroup("file", DAY, 1, () -> List.of(fourth)), due);
    queue.add(new TaskGroup("file", DAY, 1, () -> List.of(third)), due);
    List<Task> shown = new ArrayList<>();
    Optional<WorkCursor> after = Optional.empty();
    do {
      WorkPage page = page(after);
      assertThat(page.counts()).containsExactly(entry(Bucket.OVERDUE, 4));
      shown.addAll(page.tasks());
      after = page.end();
    } while (after.isPresent());

    assertThat(shown).containsExactly(first, second, third, fourth);
  }

  @Test
  void what_stands_in_another_bucket_is_counted_and_not_made() {
    Due later = new Due("File a note", DAY, null, Bucket.LATER);
    queue.add(new TaskGroup("file", DAY, 7, WorkPageTest::mustNotBeMade), later);
    queue.add(
        new TaskGroup("file", DAY, 7, WorkPageTest::mustNotBeMade),
        new Due("File a note", DAY.plusDays(9), 5, Bucket.THIS_WEEK));

    WorkPage page = WorkPage.of(queue, Optional.of(Bucket.OVERDUE), 9, Optional.empty());

    assertThat(page.tasks()).containsExactly(first, second);
    assertThat(page.end()).isEmpty();
    assertThat(page.counts())
        .containsOnly(entry(Bucket.OVERDUE, 2), entry(Bucket.LATER, 7), entry(Bucket.THIS_WEEK, 7));
  }

  private static List<Task> mustNotBeMade() {
    throw new AssertionError("made");
  }

  private WorkPage page(Optional<WorkCursor> after) {
    return WorkPage.of(queue, Optional.empty(), 1, after);
  }

  private static Task task(int number) {
    return Task.of("file", DAY, "note", UUID.randomUUID(), new UUID(0, number), "File it");
  }
}
