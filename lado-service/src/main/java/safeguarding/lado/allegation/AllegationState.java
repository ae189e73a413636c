package safeguarding.lado.allegation;

import safeguarding.rulings.Keyed;

/** Where an allegation stands. Each state is a record of {@link Allegation}. */
public enum AllegationState implements Keyed {
  /** Waits for the threshold decision. */
  RECEIVED,
  /** The threshold is decided; it goes no further here. */
  CLOSED,
  /** An internal enquiry or a complex strategy meeting runs. */
  UNDER_ENQUIRY,
  /** The enquiry has its outcome. */
  CONCLUDED;

  /** Whether somebody still has to do something. */
  public boolean isOpen() {
    return switch (this) {
      case RECEIVED, UNDER_ENQUIRY -> true;
      case CLOSED, CONCLUDED -> false;
    };
  }

  /** Whether an enquiry was opened, running or concluded. */
  public boolean hasEnquiry() {
    return switch (this) {
      case UNDER_ENQUIRY, CONCLUDED -> true;
      case RECEIVED, CLOSED -> false;
    };
  }
}
