package safeguarding.childprotection.enquiry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.grpcedge.Versioned;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What people do with an enquiry once its referral is received ({@link Referrals}). Each change and
 * its journal entry are one transaction of the caller's authority, which joins one already open. A
 * refusal writes nothing; whoever called journals it.
 */
@Singleton
public final class Enquiries {
  /** What the journal calls an enquiry. */
  public static final String RECORD_KIND = "enquiry";

  private final FamilyGroups families;
  private final EnquiryStore store;
  private final EnquiryReadingStore reading;
  private final RecordChanges changes;
  private final Clock clock;

  Enquiries(
      FamilyGroups families,
      EnquiryStore store,
      EnquiryReadingStore reading,
      RecordChanges changes,
      Clock clock) {
    this.families = families;
    this.store = store;
    this.reading = reading;
    this.changes = changes;
    this.clock = clock;
  }

  /** An enquiry among all those of its family group. */
  private record InFamily(EnquiryRecord record, List<EnquiryRecord> all) implements Versioned {
    @Override
    public int version() {
      return record.version();
    }

    Enquiry enquiry() {
      return record.enquiry();
    }

    List<Enquiry> others() {
      return all.stream()
          .map(EnquiryRecord::enquiry)
          .filter(other -> !other.id().equals(enquiry().id()))
          .toList();
    }
  }

  /** Writes what a rule makes of an enquiry over a version; false when that has moved on. */
  private interface Save<E> {
    boolean save(E enquiry, int version, Recorded recorded);
  }

  /**
   * Ends a referral that needs no strategy discussion.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the enquiry that the closure was entered on
   * @throws NotFound when the caller's authority has no such enquiry
   */
  public Ruling<Changed> close(
      Caller caller, String action, UUID id, String etag, CloseReferral command) {
    return change(
        caller,
        action,
        id,
        etag,
        (kept, now) -> EnquiryPolicy.close(kept.enquiry(), command, now),
        store::saveClosure);
  }

  /** Records a strategy discussion; the parameters are those of {@link #close}. */
  public Ruling<Changed> discuss(
      Caller caller, String action, UUID id, String etag, HoldStrategyDiscussion command) {
    return change(
        caller,
        action,
        id,
        etag,
        (kept, now) -> EnquiryPolicy.discuss(kept.enquiry(), command, kept.others(), now),
        store::saveDiscussion);
  }

  /**
   * Records when a strategy discussion was written up; the others are those of {@link #close}.
   *
   * @param writtenUpAt null is missing
   */
  public Ruling<Changed> writeUp(
      Caller caller, String action, UUID id, String etag, @Nullable Instant writtenUpAt) {
    return change(
        caller,
        action,
        id,
        etag,
        (kept, now) -> EnquiryPolicy.writeUp(kept.enquiry(), writtenUpAt, now),
        store::saveWriting);
  }

  /** Records what an enquiry found; the parameters are those of {@link #close}. */
  public Ruling<Changed> conclude(
      Caller caller, String action, UUID id, String etag, RecordSection47Outcome command) {
    return change(
        caller,
        action,
        id,
        etag,
        (kept, now) -> EnquiryPolicy.conclude(kept.enquiry(), command, now),
        store::saveConclusion);
  }

  /**
   * Finds an enquiry for a change that another record of its family group is part of, and makes
   * every other change of the group wait. Works only inside an authority's transaction.
   */
  public Optional<EnquiryRecord> lock(UUID id) {
    return lockInFamily(id).map(InFamily::record);
  }

  /** Counts the request of a conference as a change; false when the version has moved on. */
  public boolean conferenceRequested(EnquiryRecord kept) {
    return store.touch(kept.enquiry().id(), kept.version());
  }

  /**
   * Every enquiry of these family groups, the latest referral first. Works only inside an
   * authority's transaction.
   */
  public List<EnquiryRecord> ofFamilies(List<UUID> familyIds) {
    return reading.ofFamilies(familyIds);
  }

  private <E extends Enquiry> Ruling<Changed> change(
      Caller caller,
      String action,
      UUID id,
      String etag,
      BiFunction<InFamily, Instant, Ruling<E>> rule,
      Save<E> save) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    return changes
        .change(
            caller,
            action,
            new RecordReference(RECORD_KIND, id),
            etag,
            () -> lockInFamily(id),
            kept -> rule.apply(kept, now),
            (next, kept) -> save.save(next, kept.version(), recorded))
        .map(
            saved -> new Changed(saved.etag(), saved.value().referral().familyId(), recorded.at()));
  }

  private Optional<InFamily> lockInFamily(UUID id) {
    return store
        .familyOf(id)
        .map(familyId -> {
          families.lock(familyId);
          List<EnquiryRecord> all = reading.ofFamilies(List.of(familyId));
          EnquiryRecord asked =
              all.stream()
                  .filter(record -> record.enquiry().id().equals(id))
                  .findAny()
                  .orElseThrow();
          return new InFamily(asked, all);
        });
  }
}
