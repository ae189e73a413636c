package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.grpcedge.record.PersonName;

/**
 * The next step that a clock of a service asks for.
 *
 * @param ruleId the rule of timescales: {@code lado.initial-consideration}
 * @param startedOn the event's day, or that of the event that the rule counts back from
 * @param recordKind {@code allegation}
 * @param recordId the record to be opened
 * @param key tells tasks of one rule about one record apart, such as the child's id; else the
 *     record's own id
 * @param reference {@code LADO-2018-0043}; empty until it is shown, with the initials and the name,
 *     where a source says of shown tasks alone whom they are about
 * @param initials of the person whom the record is about; empty when not known
 * @param name of that person; empty when not known
 * @param action a verb phrase: 'Decide the threshold'
 */
public record Task(
    String ruleId,
    LocalDate startedOn,
    String recordKind,
    UUID recordId,
    UUID key,
    String reference,
    String initials,
    String name,
    String action) {

  /** One of a record that is only looked up where the task is shown. */
  public static Task of(
      String ruleId,
      LocalDate startedOn,
      String recordKind,
      UUID recordId,
      UUID key,
      String action) {
    return new Task(ruleId, startedOn, recordKind, recordId, key, "", "", "", action);
  }

  /** The same of a record that was looked up. */
  public Task about(String reference, PersonName person) {
    return new Task(
        ruleId,
        startedOn,
        recordKind,
        recordId,
        key,
        reference,
        person.initials(),
        person.full(),
        action);
  }

  /** The same, saying more exactly what is to be done. */
  public Task saying(String action) {
    return new Task(
        ruleId, startedOn, recordKind, recordId, key, reference, initials, name, action);
  }

  /** Tells it apart from every other task of its service. */
  String id() {
    return key + "/" + ruleId;
  }

  /** The records that tasks ask to open, each once, in the order of the tasks. */
  public static List<UUID> recordIds(List<Task> tasks) {
    return tasks.stream().map(Task::recordId).distinct().toList();
  }
}
