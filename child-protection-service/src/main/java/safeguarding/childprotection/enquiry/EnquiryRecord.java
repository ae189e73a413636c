package safeguarding.childprotection.enquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.enquiry.Enquiry.Concluded;
import safeguarding.grpcedge.Versioned;
import safeguarding.rulings.Ruling;

/**
 * An enquiry as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param closureRecorded null unless closed at the referral
 * @param discussionRecorded null until the strategy discussion is held
 * @param writingRecorded null until it is written up
 * @param conclusionRecorded null until the enquiry has its outcome
 */
public record EnquiryRecord(
    Enquiry enquiry,
    int version,
    Recorded referralRecorded,
    @Nullable Recorded closureRecorded,
    @Nullable Recorded discussionRecorded,
    @Nullable Recorded writingRecorded,
    @Nullable Recorded conclusionRecorded)
    implements Versioned {

  /** The family group that it belongs to. */
  public UUID familyId() {
    return enquiry.referral().familyId();
  }

  /** The enquiry, when a conference may be requested of it, or why not. */
  public Ruling<Concluded> mayRequestConference() {
    return EnquiryPolicy.requestConference(enquiry);
  }
}
