package safeguarding.grpcedge;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.grpcedge.worklist.Task;
import safeguarding.grpcedge.worklist.TaskGroup;
import safeguarding.grpcedge.worklist.WorkSource;
import safeguarding.security.Caller;
import safeguarding.security.Role;

/**
 * Sixty notes: one to answer each day of two months, the first ten late, and the last to file
 * beyond the known calendar. The first two are about one record.
 */
@Singleton
final class TestWork implements WorkSource {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 22);
  static final LocalDate BEYOND = LocalDate.of(2029, 2, 1);

  private final Journal journal;

  TestWork(Journal journal) {
    this.journal = journal;
  }

  @Override
  public boolean worksFor(Caller caller) {
    return caller.roles().contains(Role.LADO);
  }

  @Override
  public List<TaskGroup> open(Caller caller) {
    return Stream.concat(
            Stream.of(task(59, TestRules.FILE, BEYOND)),
            IntStream.range(0, 59)
                .mapToObj(day -> task(day, TestRules.ANSWER, FIRST_DAY.plusDays(day).minusDays(3))))
        .map(TaskGroup::of)
        .toList();
  }

  @Override
  public List<Task> shown(Caller caller, String action, List<Task> page, boolean withNames) {
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(caller, action, "note", Task.recordIds(page), Correlation.id())
            .withNames(withNames));
    return page;
  }

  private static Task task(int number, String ruleId, LocalDate startedOn) {
    return new Task(
        ruleId,
        startedOn,
        "note",
        id(number == 1 ? 0 : number),
        id(number),
        "NOTE-2026-%04d".formatted(number + 1),
        "A.S.",
        "A. Sample",
        "Answer the note");
  }

  private static UUID id(int number) {
    return new UUID(-number, number);
  }
}
