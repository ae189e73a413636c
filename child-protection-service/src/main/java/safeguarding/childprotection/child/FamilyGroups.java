package safeguarding.childprotection.child;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.NotFound;
import safeguarding.tenancy.ReferenceNumbers;

/**
 * The family groups and their children. Every change of anything that belongs to a family group
 * locks the group first, so that rules which look at several of its records hold. Works only inside
 * an authority's transaction.
 */
@Singleton
public final class FamilyGroups {
  /** What the journal calls a family group. */
  public static final String RECORD_KIND = "family";

  private static final String SERIES = "CP";

  private final FamilyGroupStore store;
  private final ReferenceNumbers references;

  FamilyGroups(FamilyGroupStore store, ReferenceNumbers references) {
    this.store = store;
    this.references = references;
  }

  /**
   * Makes every other change of this family group wait until the transaction ends.
   *
   * @throws NotFound when the authority has no such group
   */
  public FamilyGroup lock(UUID familyId) {
    return store.lock(familyId).orElseThrow(NotFound::new);
  }

  /** The groups with these ids, in no order; those that are not there are left out. */
  public List<FamilyGroup> find(List<UUID> familyIds) {
    return store.find(familyIds);
  }

  /** The children of these groups, in the order told. */
  public List<Child> childrenOf(List<UUID> familyIds) {
    return store.childrenOf(familyIds);
  }

  /** The child with this id, of whatever group; empty when there is none. */
  public Optional<Child> child(UUID childId) {
    return store.children(List.of(childId)).stream().findAny();
  }

  /** Those of these children that are known, of whatever group. */
  public List<Child> children(List<UUID> childIds) {
    return store.children(childIds);
  }

  /**
   * Writes children who are not known yet, which may come before their group.
   *
   * @return false when one of them was recorded meanwhile: nothing of the transaction may stay
   */
  public boolean add(List<Child> children, int position, Recorded recorded) {
    // Always in one order, or two referrals that name the same children could wait for each other.
    return children.stream()
        .sorted(Comparator.comparing(Child::id))
        .allMatch(child -> store.insert(child, position + children.indexOf(child), recorded));
  }

  /**
   * Writes what has become known of a child.
   *
   * @param before as the child was known until now
   * @return false when the child was changed meanwhile: nothing of the transaction may stay
   */
  public boolean complete(Child before, Child child, Recorded recorded) {
    return store.complete(child, before.isUnborn() ? child.dateOfBirth() : null, recorded);
  }

  /** Each time something became known of a child of these groups, the oldest first of each. */
  public List<ChildCompletion> completionsOf(List<UUID> familyIds) {
    return store.completions(familyIds);
  }

  /**
   * Writes a new group; its children are there already. The reference number is locked until the
   * commit, so this is the last thing that a transaction does.
   *
   * @return the reference
   */
  public String found(UUID familyId, LocalDate referredOn, Recorded recorded) {
    String reference = references.next(SERIES, referredOn.getYear()).toString();
    store.insert(new FamilyGroup(familyId, reference, referredOn), recorded);
    return reference;
  }

  /** Writes that the group was referred again; a day before the latest changes nothing. */
  public void referredAgain(UUID familyId, LocalDate referredOn) {
    store.referredAgain(familyId, referredOn);
  }
}
