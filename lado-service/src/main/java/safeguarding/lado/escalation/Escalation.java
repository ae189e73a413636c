package safeguarding.lado.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * Something raised with a provider's directors.
 *
 * @param reinstatement the number of the entry of the adult's work that became it, since it was not
 *     agreed; null where it was raised by hand
 * @param follows whether that is still on record, and not agreed: then what was raised follows it
 * @param answer null while they have not answered
 */
public record Escalation(
    UUID id,
    LocalDate raisedOn,
    String raisedTo,
    String reason,
    @Nullable Integer reinstatement,
    boolean follows,
    Recorded recorded,
    @Nullable Answer answer) {

  /** What the directors did. */
  public record Answer(LocalDate answeredOn, String answer, Recorded recorded) {

    /** The same, as it is right: who recorded it first stays. */
    Answer corrected(LocalDate rightDay, String right) {
      return new Answer(rightDay, right, recorded);
    }

    /** Whether this is what is right of an answer that said something else. */
    boolean corrects(@Nullable Answer before) {
      return before != null && recorded.equals(before.recorded()) && !equals(before);
    }
  }

  /** The same, as it is right: who raised it first stays. */
  Escalation corrected(
      LocalDate rightDay, String rightTo, String rightReason, @Nullable Answer rightAnswer) {
    return new Escalation(
        id, rightDay, rightTo, rightReason, reinstatement, follows, recorded, rightAnswer);
  }

  /** Whether a reinstatement became it that was not agreed. */
  boolean isByReinstatement() {
    return reinstatement != null;
  }

  /** What was raised. */
  ToldEscalation raising() {
    return new ToldEscalation(raisedOn, raisedTo, reason);
  }
}
