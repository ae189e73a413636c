package safeguarding.childprotection.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.plan.Plan.Course;
import safeguarding.childprotection.plan.Plan.Ended;
import safeguarding.childprotection.plan.Plan.Open;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/**
 * What happens to plans: a conference begins, reviews and ends them; a plan also ends outside one.
 * What a conference decides is carried out inside its transaction, after its rules were asked.
 */
@Singleton
public final class Plans {
  /** What the journal calls a plan. */
  public static final String RECORD_KIND = "plan";

  private final FamilyGroups families;
  private final PlanStore store;
  private final RecordChanges changes;
  private final Clock clock;

  Plans(FamilyGroups families, PlanStore store, RecordChanges changes, Clock clock) {
    this.families = families;
    this.store = store;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Ends a plan outside a conference.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the plan that the end was entered on
   * @throws NotFound when the caller's authority has no such plan
   */
  public Ruling<Changed> end(Caller caller, String action, UUID id, String etag, EndPlan command) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    return changes
        .change(
            caller,
            action,
            new RecordReference(RECORD_KIND, id),
            etag,
            () -> lock(id),
            kept -> PlanPolicy.end(kept.plan(), command, LondonTime.dateOf(now)),
            (ended, kept) -> store.saveEnd(ended, kept.version(), recorded))
        .map(saved -> new Changed(saved.etag(), saved.value().course().familyId(), recorded.at()));
  }

  /** Begins a plan that an initial conference decided on. */
  public void begin(Course course, Recorded recorded) {
    store.insert(new Open(course), recorded);
  }

  /**
   * Writes down that a review conference was held on a plan, and continued it or ended it.
   *
   * @param end null when the plan goes on
   */
  public void review(
      PlanRecord kept, LocalDate reviewedOn, @Nullable PlanEnd end, Recorded recorded) {
    Course reviewed = kept.plan().course().reviewed(reviewedOn);
    boolean saved =
        end == null
            ? store.saveReview(new Open(reviewed), kept.version())
            : store.saveEnd(new Ended(reviewed, end), kept.version(), recorded);
    if (!saved) {
      throw new IllegalStateException("a plan changed although its family group is locked");
    }
  }

  /**
   * Every plan of the children of these family groups, the latest first. Works only inside an
   * authority's transaction.
   */
  public List<PlanRecord> ofFamilies(List<UUID> familyIds) {
    return store.ofFamilies(familyIds);
  }

  private Optional<PlanRecord> lock(UUID id) {
    return store
        .familyOf(id)
        .flatMap(familyId -> {
          families.lock(familyId);
          return store.ofFamilies(List.of(familyId)).stream()
              .filter(record -> record.plan().id().equals(id))
              .findAny();
        });
  }
}
