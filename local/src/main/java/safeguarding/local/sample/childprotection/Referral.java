package safeguarding.local.sample.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.NumberedChild;
import safeguarding.local.sample.Ref;

/**
 * Children referred to social care.
 *
 * @param familyId null for a new family group
 */
record Referral(
    @Nullable Ref familyId,
    List<NumberedChild> children,
    LocalDate receivedOn,
    ReferralSource source,
    String summary) {}
