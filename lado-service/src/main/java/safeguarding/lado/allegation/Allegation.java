package safeguarding.lado.allegation;

import java.util.UUID;

/**
 * An allegation: one contact about one adult, with what was decided about it. A record per state,
 * so that an outcome without an enquiry cannot be written down.
 */
public sealed interface Allegation {
  UUID id();

  Contact contact();

  /** The state as a value, for tables and contracts. */
  default AllegationState state() {
    return switch (this) {
      case Received _ -> AllegationState.RECEIVED;
      case Closed _ -> AllegationState.CLOSED;
      case UnderEnquiry _ -> AllegationState.UNDER_ENQUIRY;
      case Concluded _ -> AllegationState.CONCLUDED;
    };
  }

  /** Waits for the threshold decision. */
  record Received(UUID id, Contact contact) implements Allegation {}

  /** The threshold is decided. */
  sealed interface Decided extends Allegation {
    ThresholdDecision decision();
  }

  /** Logged and closed, answered with advice, or referred to another LADO. */
  record Closed(UUID id, Contact contact, ThresholdDecision decision) implements Decided {}

  /** An internal enquiry or a complex strategy meeting runs. */
  record UnderEnquiry(UUID id, Contact contact, ThresholdDecision decision) implements Decided {}

  /** The enquiry has its outcome. */
  record Concluded(UUID id, Contact contact, ThresholdDecision decision, EnquiryOutcome outcome)
      implements Decided {}
}
