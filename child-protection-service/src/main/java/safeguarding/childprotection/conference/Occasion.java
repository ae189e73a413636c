package safeguarding.childprotection.conference;

import java.util.UUID;

/** What a conference is for. */
public sealed interface Occasion {
  /** As a value, for tables and contracts. */
  default ConferenceKind kind() {
    return switch (this) {
      case Initial _ -> ConferenceKind.INITIAL;
      case Review _ -> ConferenceKind.REVIEW;
    };
  }

  /**
   * An enquiry found continuing risk.
   *
   * @param late requested later than the 10th working day after the strategy discussion
   */
  record Initial(UUID enquiryId, ConferenceRequest request, boolean late) implements Occasion {}

  /** Plans are reviewed. */
  record Review() implements Occasion {}
}
