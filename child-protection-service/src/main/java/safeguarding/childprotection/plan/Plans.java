package safeguarding.childprotection.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
  private final AfterPlanEnd after;
  private final Clock clock;

  Plans(
      FamilyGroups families,
      PlanStore store,
      RecordChanges changes,
      AfterPlanEnd after,
      Clock clock) {
    this.families = families;
    this.store = store;
    this.changes = changes;
    this.after = after;
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
            kept ->
                PlanPolicy.end(
                    kept.plan(),
                    families.child(kept.plan().childId()).orElseThrow(),
                    command,
                    LondonTime.dateOf(now)),
            (ended, kept) -> saveEnd(caller, action, ended, kept, recorded))
        .map(saved -> new Changed(saved.etag(), saved.value().course().familyId(), recorded.at()));
  }

  /** Begins a plan that an initial conference decided on; of years ago, with its end. */
  public void begin(Plan plan, Recorded recorded) {
    store.insert(plan, recorded);
  }

  /** Counts a review conference that continued a plan as a change of it. */
  public void review(PlanRecord kept) {
    saved(store.touch(kept.plan().id(), kept.version()));
  }

  /**
   * Ends a plan by a review conference. Where the end is known already, only who decided it is new.
   *
   * @param action what the journal calls the change that ends it
   */
  public void endByConference(
      Caller caller, String action, PlanRecord kept, PlanEnd end, Recorded recorded) {
    switch (kept.plan()) {
      case Open(Course course) ->
          saved(saveEnd(caller, action, new Ended(course, end), kept, recorded));
      case Ended ended ->
          saved(
              store.saveEndConference(
                  ended.id(), Objects.requireNonNull(end.conferenceId()), kept.version()));
    }
  }

  private boolean saveEnd(
      Caller caller, String action, Ended ended, PlanRecord kept, Recorded recorded) {
    boolean saved = store.saveEnd(ended, kept.version(), recorded);
    if (saved) {
      UUID familyId = ended.course().familyId();
      FamilyPlans plans = new FamilyPlans(store.ofFamilies(List.of(familyId)));
      after.ended(caller, action, familyId, ended.childId(), plans, recorded);
    }
    return saved;
  }

  private static void saved(boolean yes) {
    if (!yes) {
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
