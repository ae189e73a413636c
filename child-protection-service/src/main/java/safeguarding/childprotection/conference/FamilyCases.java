package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.Plans;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.Versioned;

/**
 * Finds what the rules of a conference look at, and makes every other change of the family group
 * wait meanwhile. Works only inside an authority's transaction.
 */
@Singleton
final class FamilyCases {
  private final FamilyGroups families;
  private final Enquiries enquiries;
  private final Plans plans;
  private final ConferenceStore store;
  private final ConferenceReadingStore reading;

  FamilyCases(
      FamilyGroups families,
      Enquiries enquiries,
      Plans plans,
      ConferenceStore store,
      ConferenceReadingStore reading) {
    this.families = families;
    this.enquiries = enquiries;
    this.plans = plans;
    this.store = store;
    this.reading = reading;
  }

  /** A record, and the family group that it belongs to. */
  record InFamily<K extends Versioned>(K kept, FamilyCase family) implements Versioned {
    @Override
    public int version() {
      return kept.version();
    }
  }

  /**
   * A family group.
   *
   * @throws NotFound when the authority has none with this id
   */
  FamilyCase lock(UUID familyId) {
    families.lock(familyId);
    List<UUID> ids = List.of(familyId);
    return new FamilyCase(
        familyId,
        families.childrenOf(ids),
        enquiries.ofFamilies(ids).stream().map(EnquiryRecord::enquiry).toList(),
        reading.ofFamilies(ids),
        new FamilyPlans(plans.ofFamilies(ids)));
  }

  /** The conference with this id; empty when the authority has none. */
  Optional<InFamily<ConferenceRecord>> conference(UUID id) {
    return store
        .familyOf(id)
        .flatMap(familyId -> {
          FamilyCase family = lock(familyId);
          return family.conferences().stream()
              .filter(record -> record.conference().id().equals(id))
              .findAny()
              .map(kept -> new InFamily<>(kept, family));
        });
  }

  /** The enquiry with this id; empty when the authority has none. */
  Optional<InFamily<EnquiryRecord>> enquiry(UUID id) {
    return enquiries.lock(id).map(kept -> new InFamily<>(kept, lock(kept.familyId())));
  }
}
