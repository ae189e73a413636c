package safeguarding.lado.workstatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.lado.allegation.WorkStatus;

/**
 * What the adult did at work from a day on.
 *
 * @param number of the allegation's change that recorded it
 * @param place among what that change recorded, from 0
 * @param police null where they did not enquire
 * @param knownOn when the LADO learned of it; null where that was the day on which it was recorded
 * @param notAgreed why a reinstatement is not agreed, empty where it is; null where nobody's
 *     agreement is asked
 */
public record KeptWorkStatus(
    int number,
    int place,
    WorkStatus status,
    LocalDate since,
    String decidedBy,
    Consultation lado,
    @Nullable Consultation police,
    boolean wouldHaveBeenRemoved,
    String notes,
    @Nullable LocalDate knownOn,
    @Nullable List<NotAgreedReason> notAgreed,
    Recorded recorded) {

  /** Whether this is the entry with that number and place. */
  boolean isEntry(int itsNumber, int itsPlace) {
    return number == itsNumber && place == itsPlace;
  }

  /** As it was told. */
  WorkStatusEntry told() {
    return new WorkStatusEntry(
        status, since, decidedBy, lado, police, wouldHaveBeenRemoved, notes, knownOn);
  }

  /** When the LADO learned of it. */
  LocalDate known() {
    return knownOn == null ? recordedOn() : knownOn;
  }

  LocalDate recordedOn() {
    return LondonTime.dateOf(recorded.at());
  }

  boolean isNotAgreed() {
    return notAgreed != null && !notAgreed.isEmpty();
  }

  /** As it is recorded again, when it turns out not to have been agreed. */
  WorkStatusEntry again() {
    return new WorkStatusEntry(
        status, since, decidedBy, lado, police, wouldHaveBeenRemoved, notes, known());
  }

  /** Whether this is the other one, agreed until then, recorded again as not agreed. */
  boolean replaces(KeptWorkStatus other) {
    return number > other.number
        && isNotAgreed()
        && other.notAgreed != null
        && other.notAgreed.isEmpty()
        && told().equals(other.again());
  }

  /** Whether the other one says the same, whoever recorded it. */
  boolean saysAs(KeptWorkStatus other) {
    return told().equals(other.told()) && Objects.equals(notAgreed, other.notAgreed);
  }

  /**
   * This entry with what is right of it.
   *
   * @param first when and by whom it was first recorded
   * @param right as {@link WorkStatusPolicy} has let it through
   * @param reasons null where nobody's agreement is asked
   */
  KeptWorkStatus corrected(
      WorkStatusEntry right, @Nullable List<NotAgreedReason> reasons, Recorded first) {
    return new KeptWorkStatus(
        number,
        place,
        Objects.requireNonNull(right.status()),
        Objects.requireNonNull(right.since()),
        right.decidedBy(),
        Objects.requireNonNull(right.lado()),
        right.police(),
        right.wouldHaveBeenRemoved(),
        right.notes(),
        right.knownOn(),
        reasons,
        first);
  }

  /** Whether it ended work with children, or would have (SVGA 2006 s.35). */
  public boolean isRemoval() {
    return status == WorkStatus.DISMISSED || wouldHaveBeenRemoved;
  }
}
