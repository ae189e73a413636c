package safeguarding.childprotection.enquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral with what was decided about it. A record per state, so that an outcome without an
 * enquiry, or an enquiry without a strategy discussion, cannot be written down.
 */
public sealed interface Enquiry {
  UUID id();

  Referral referral();

  /** The state as a value, for tables and contracts. */
  default EnquiryState state() {
    return switch (this) {
      case Referred _ -> EnquiryState.REFERRED;
      case ClosedAtReferral _, ClosedByDiscussion _ -> EnquiryState.CLOSED;
      case UnderEnquiry _ -> EnquiryState.UNDER_ENQUIRY;
      case Concluded _ -> EnquiryState.CONCLUDED;
    };
  }

  /** The day on which it was decided what follows from the referral; null while it waits. */
  default @Nullable LocalDate decidedOn() {
    return switch (this) {
      case Referred _ -> null;
      case ClosedAtReferral closed -> closed.closure().closedOn();
      case Discussed discussed -> discussed.discussion().heldOn();
    };
  }

  /** Whether it is about this child. */
  default boolean concerns(UUID childId) {
    return referral().childIds().contains(childId);
  }

  /** Waits for a decision. */
  record Referred(UUID id, Referral referral) implements Enquiry {}

  /** Needed no strategy discussion. */
  record ClosedAtReferral(UUID id, Referral referral, Closure closure) implements Enquiry {}

  /** A strategy discussion was held. */
  sealed interface Discussed extends Enquiry {
    StrategyDiscussion discussion();
  }

  /** The strategy discussion saw no need of an enquiry. */
  record ClosedByDiscussion(UUID id, Referral referral, StrategyDiscussion discussion)
      implements Discussed {}

  /** The strategy discussion began an enquiry under section 47. */
  sealed interface Section47 extends Discussed {}

  /** The enquiry runs. */
  record UnderEnquiry(UUID id, Referral referral, StrategyDiscussion discussion)
      implements Section47 {}

  /** The enquiry has its outcome. */
  record Concluded(
      UUID id, Referral referral, StrategyDiscussion discussion, Section47Conclusion conclusion)
      implements Section47 {

    /** Whether a conference is required for this child. */
    public boolean foundContinuingRisk(UUID childId) {
      return conclusion.findings().stream()
          .anyMatch(finding ->
              finding.childId().equals(childId)
                  && finding.outcome() == Section47Outcome.CONTINUING_RISK);
    }
  }
}
