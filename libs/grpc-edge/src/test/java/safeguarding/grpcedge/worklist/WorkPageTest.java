package safeguarding.grpcedge.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

  WorkPageTest() {
    Due due = new Due("File a note", DAY, null, Bucket.OVERDUE);
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

  private WorkPage page(Optional<WorkCursor> after) {
    return WorkPage.of(queue, Optional.empty(), 1, after);
  }

  private static Task task(int number) {
    return Task.of("file", DAY, "note", UUID.randomUUID(), new UUID(0, number), "File it");
  }
}
