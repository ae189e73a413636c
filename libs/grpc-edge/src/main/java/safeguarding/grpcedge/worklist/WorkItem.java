package safeguarding.grpcedge.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a clock wants done.
 *
 * @param ruleId the rule of timescales: {@code lado.initial-consideration}
 * @param ruleTitle in plain words
 * @param recordKind {@code allegation}
 * @param recordId the record it is about
 * @param reference {@code LADO-2018-0043}
 * @param initials of the person whom the record is about; empty when not known
 * @param name of that person; empty unless names were asked for, and when not known
 * @param startedOn the event's day
 * @param dueOn the last day in time; where the known bank holidays do not reach that far, the day
 *     the clock started, and the title says so
 * @param workingDaysLeft after today; negative when overdue; null where the known bank holidays do
 *     not reach that far
 * @param bucket where it stands on the page
 * @param action a verb phrase: 'Decide the threshold'
 */
public record WorkItem(
    String ruleId,
    String ruleTitle,
    String recordKind,
    UUID recordId,
    String reference,
    String initials,
    String name,
    LocalDate startedOn,
    LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    Bucket bucket,
    String action) {

  /** The parts of the page 'My work', in their order. */
  public enum Bucket {
    OVERDUE,
    DUE_TODAY,
    THIS_WEEK,
    LATER
  }
}
