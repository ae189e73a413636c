package safeguarding.childprotection.family;

import java.time.LocalDate;
import java.util.UUID;

/** In which order a list of family groups stands: by the latest referral. */
public enum FamilyOrder {
  NEWEST_FIRST,
  OLDEST_FIRST;

  /** A place in the order by the latest referral, which is total. */
  public record Place(LocalDate lastReferredOn, UUID id) {}
}
