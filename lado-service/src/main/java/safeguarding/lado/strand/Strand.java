package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * What one of police, social care and employer does in an enquiry.
 *
 * @param reference their own; empty when not known
 * @param steps in the order of their days
 * @param closing null while it is open
 */
public record Strand(
    UUID id,
    StrandKind kind,
    LocalDate openedOn,
    String ledBy,
    String reference,
    String notes,
    Recorded recorded,
    List<StrandStep> steps,
    @Nullable StrandClosing closing) {

  /** Keeps its own copy of the list. */
  public Strand {
    steps = List.copyOf(steps);
  }

  /** Whether it still runs. */
  public boolean isOpen() {
    return closing == null;
  }

  /** Whether it ran on a day. On the day it was closed it no longer did. */
  public boolean isOpenOn(LocalDate day) {
    return !openedOn.isAfter(day) && (closing == null || closing.closedOn().isAfter(day));
  }

  /** Whether it ended on a later day than this one, or runs still. */
  boolean endsAfter(LocalDate day) {
    return closing == null || closing.closedOn().isAfter(day);
  }

  /** Whether it goes on elsewhere. */
  public boolean isHandedOn() {
    return closing != null && closing.result() == StrandResult.HANDED_ON;
  }

  /** The last day on which anything happened in it that is known today. */
  LocalDate lastDay(LocalDate today) {
    return steps.stream()
        .map(StrandStep::happenedOn)
        .filter(day -> !day.isAfter(today))
        .reduce(openedOn, (one, other) -> one.isAfter(other) ? one : other);
  }
}
