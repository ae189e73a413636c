package safeguarding.grpcedge.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.TestRules;
import safeguarding.grpcedge.worklist.WorkItem.Bucket;

class WorkClocksTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 6, 4);

  private final WorkClocks clocks =
      new WorkClocks(new RuleClocks(TestRules::rules, new WorkingDays(BankHolidays.shipped())));

  @Test
  void each_task_stands_in_the_part_of_its_due_day() {
    List<WorkItem> items =
        inOrder(
            MONDAY,
            answer(MONDAY.plusDays(8)),
            answer(MONDAY.plusDays(7)),
            answer(MONDAY.plusDays(1)),
            answer(MONDAY),
            answer(MONDAY.minusDays(1)));

    assertThat(items)
        .extracting(WorkItem::dueOn, WorkItem::bucket, item -> item.due().workingDaysLeft())
        .containsExactly(
            tuple(MONDAY.minusDays(1), Bucket.OVERDUE, -1),
            tuple(MONDAY, Bucket.DUE_TODAY, 0),
            tuple(MONDAY.plusDays(1), Bucket.THIS_WEEK, 1),
            tuple(MONDAY.plusDays(7), Bucket.THIS_WEEK, 5),
            tuple(MONDAY.plusDays(8), Bucket.LATER, 6));
  }

  @Test
  void what_the_calendar_does_not_reach_is_due_today_and_says_so() {
    LocalDate newYear = LocalDate.of(2029, 1, 2);

    List<WorkItem> items =
        inOrder(
            newYear,
            task(TestRules.FILE, newYear),
            task(TestRules.FILE, LocalDate.of(2028, 12, 1)),
            answer(newYear.plusDays(7)),
            answer(newYear.plusDays(8)));

    assertThat(items)
        .extracting(WorkItem::dueOn, item -> item.due().workingDaysLeft(), WorkItem::bucket)
        .containsExactly(
            tuple(LocalDate.of(2028, 12, 5), null, Bucket.OVERDUE),
            tuple(newYear, null, Bucket.DUE_TODAY),
            tuple(newYear.plusDays(7), null, Bucket.THIS_WEEK),
            tuple(newYear.plusDays(8), null, Bucket.LATER));
    assertThat(items.get(1).due().ruleTitle())
        .isEqualTo("File a note (due day not known: beyond the known bank holidays)");
  }

  @Test
  void a_limit_of_24_hours_is_due_on_the_next_day_also_on_a_saturday() {
    LocalDate friday = LocalDate.of(2018, 6, 8);

    assertThat(inOrder(friday, task(TestRules.TELL, friday)))
        .extracting(WorkItem::dueOn, WorkItem::bucket)
        .containsExactly(tuple(friday.plusDays(1), Bucket.THIS_WEEK));
  }

  @Test
  void tasks_of_one_record_due_together_are_told_apart_by_their_key_in_the_order_of_its_text() {
    UUID record = UUID.randomUUID();
    Task one = about(record, new UUID(0, 1));
    Task other = about(record, new UUID(0, -2));
    Task last = about(record, new UUID(-1, 0));

    assertThat(inOrder(MONDAY, last, other, one))
        .extracting(WorkItem::task)
        .containsExactly(one, other, last);
  }

  private List<WorkItem> inOrder(LocalDate today, Task... tasks) {
    return clocks
        .inOrder(Stream.of(tasks).map(TaskGroup::of).toList(), today)
        .after(Optional.empty(), Optional.empty())
        .toList();
  }

  /** The task that is due on this day. */
  private static Task answer(LocalDate dueOn) {
    return task(TestRules.ANSWER, dueOn.minusDays(3));
  }

  private static Task task(String rule, LocalDate startedOn) {
    UUID id = UUID.randomUUID();
    return new Task(rule, startedOn, "note", id, id, "NOTE-2018-0001", "", "", "Do it");
  }

  private static Task about(UUID record, UUID key) {
    return new Task(TestRules.FILE, MONDAY, "note", record, key, "NOTE-2018-0001", "", "", "Do");
  }
}
