package safeguarding.lado.escalation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import safeguarding.lado.allegation.CaseChanges;
import safeguarding.lado.allegation.CaseHead;
import safeguarding.lado.correction.PartVersions.Why;

/**
 * What becomes of an escalation when the reinstatement that it came from is corrected or taken
 * back. One that the directors have answered stays as it is: they were asked, and did what they
 * did. One that waits for them says what is right, and by when they are to answer follows; where
 * nothing is left that is not agreed, nobody need answer: it is withdrawn with the same reason, and
 * nothing asks for it any more. Works only inside the transaction that corrects the entry.
 */
@Singleton
public final class ReinstatementEscalations {
  private final EscalationStore store;
  private final EscalationCorrectionStore corrections;
  private final CaseChanges changes;

  ReinstatementEscalations(
      EscalationStore store, EscalationCorrectionStore corrections, CaseChanges changes) {
    this.store = store;
    this.corrections = corrections;
    this.changes = changes;
  }

  /**
   * Lets what was raised of an entry follow what is right of it.
   *
   * @param number of the entry
   * @param reason what the directors are told now; empty where there is nothing
   * @param day makes of the day on which it was raised the right one
   * @return whether one waits for the directors then
   */
  public boolean follow(
      CaseHead about, Why why, int number, String reason, UnaryOperator<LocalDate> day) {
    List<Escalation> waiting = store.waiting(about.id(), number);
    if (reason.isEmpty()) {
      waiting.forEach(one -> corrections.withdraw(one.id(), why));
      return false;
    }
    waiting.forEach(one -> follow(about, why, one, reason, day.apply(one.raisedOn())));
    return !waiting.isEmpty();
  }

  private void follow(
      CaseHead about, Why why, Escalation waiting, String reason, LocalDate raisedOn) {
    if (!reason.equals(waiting.reason()) || !raisedOn.equals(waiting.raisedOn())) {
      corrections.correct(waiting.corrected(raisedOn, waiting.raisedTo(), reason, null), why);
      changes.found(about, reason);
    }
  }
}
