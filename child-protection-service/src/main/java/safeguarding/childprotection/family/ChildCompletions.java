package safeguarding.childprotection.family;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Changed;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.ChildRules;
import safeguarding.childprotection.child.CompleteChild;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.enquiry.Childhoods;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordChanges;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Violations;
import safeguarding.security.Caller;

/** What becomes known of a child who was recorded before it was: a birth, a name. */
@Singleton
public final class ChildCompletions {
  private final FamilyGroups families;
  private final Childhoods childhoods;
  private final RecordChanges changes;
  private final Clock clock;

  ChildCompletions(
      FamilyGroups families, Childhoods childhoods, RecordChanges changes, Clock clock) {
    this.families = families;
    this.childhoods = childhoods;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Completes what is known of a child; what is known already stays.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param etag of the child that this was entered on
   * @throws NotFound when the caller's authority has no such child
   */
  public Ruling<Changed> complete(
      Caller caller, String action, UUID id, String etag, CompleteChild told) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    return changes
        .change(
            caller,
            action,
            new RecordReference(FamilyReading.CHILD_KIND, id),
            etag,
            () -> lock(id),
            known -> check(told, known, LondonTime.dateOf(now)),
            (child, known) -> families.complete(known, child, recorded))
        .map(saved -> new Changed(saved.etag(), saved.value().familyId(), recorded.at()));
  }

  /** Another change of the group may have been waited for: the child is read again after that. */
  private Optional<Child> lock(UUID id) {
    return families
        .child(id)
        .flatMap(child -> {
          families.lock(child.familyId());
          return families.child(id);
        });
  }

  private Ruling<Child> check(CompleteChild told, Child known, LocalDate today) {
    Violations violations = new Violations();
    ChildRules.birth(violations, "date_of_birth", told.dateOfBirth(), today);
    violations.shortText("given_names", told.givenNames());
    violations.shortText("family_name", told.familyName());
    Child child = ChildRules.completed(violations, "", told, known);
    if (violations.isEmpty() && child.equals(known)) {
      violations.invalid("date_of_birth", "Enter what was not known before: one of these fields");
    }
    childhoods.of(known.familyId()).check(violations, "date_of_birth", child);
    return violations.ruling(() -> child);
  }
}
