package safeguarding.childprotection.child;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A family group: the children whom conferences see together.
 *
 * @param reference {@code CP-2018-0012}
 * @param lastReferredOn the day of the latest referral, whenever it was recorded
 */
public record FamilyGroup(UUID id, String reference, LocalDate lastReferredOn) {}
