package safeguarding.lado.allegation;

import java.time.LocalDate;
import safeguarding.rulings.Keyed;

/**
 * What makes a contact an allegation that is managed (Working Together 2018, chapter 2; report
 * 205/2018 §3.1). One is enough.
 */
public enum ThresholdCriterion implements Keyed {
  /** Behaved in a way that has harmed, or may have harmed, a child. */
  HARMED_A_CHILD(LocalDate.MIN),
  /** Possibly committed a criminal offence against or related to a child. */
  POSSIBLE_OFFENCE(LocalDate.MIN),
  /** Behaved towards a child in a way that indicates a risk of harm. */
  RISK_OF_HARM(LocalDate.MIN),
  /**
   * Behaved, or may have behaved, in a way that indicates that they may not be suitable to work
   * with children: part 4 of the KCSIE edition in force from 1 September 2020.
   */
  UNSUITABLE(LocalDate.of(2020, 9, 1));

  private final LocalDate holdsFrom;

  ThresholdCriterion(LocalDate holdsFrom) {
    this.holdsFrom = holdsFrom;
  }

  /** Whether a decision made on this day may rest on the criterion. */
  public boolean inForceOn(LocalDate decidedOn) {
    return !decidedOn.isBefore(holdsFrom);
  }

  /** The first day on which a decision may rest on it; the distant past for the oldest three. */
  public LocalDate holdsFrom() {
    return holdsFrom;
  }
}
