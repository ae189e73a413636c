package safeguarding.lado.strand;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** How it began, as it was told. */
  StrandOpening opening() {
    return new StrandOpening(kind, openedOn, ledBy, reference, notes);
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

  /**
   * The last day on which anything happened in it that is known today. A day in court that was set
   * may have come to nothing: the strand can have ended before it.
   */
  LocalDate lastDay(LocalDate today) {
    return steps.stream()
        .filter(step -> !step.kind().mayLieAhead())
        .map(StrandStep::happenedOn)
        .filter(day -> !day.isAfter(today))
        .reduce(openedOn, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** The step with this number. */
  Optional<StrandStep> step(int number) {
    return steps.stream().filter(step -> step.number() == number).findAny();
  }

  /** The same strand of another kind, day and end. */
  Strand told(StrandKind right, LocalDate from, @Nullable StrandClosing end) {
    return new Strand(id, right, from, ledBy, reference, notes, recorded, steps, end);
  }

  /** The same strand, as far as rules look at it, as it is right. */
  Strand corrected(StrandCorrection right) {
    ToldClosing told = right.closing();
    return told(
        Objects.requireNonNull(right.opening().kind()),
        Objects.requireNonNull(right.opening().openedOn()),
        told == null || closing == null
            ? null
            : new StrandClosing(
                Objects.requireNonNull(told.closedOn()),
                Objects.requireNonNull(told.result()),
                told.notes(),
                closing.recorded()));
  }
}
