package safeguarding.childprotection.family;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.RecordReference;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.ChildCompletion;
import safeguarding.childprotection.child.FamilyGroup;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.conference.ConferenceRecord;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.family.FamilyOrder.Place;
import safeguarding.childprotection.plan.FamilyPlans;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** What people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class FamilyReading {
  /** What the journal calls a child. */
  static final String CHILD_KIND = "child";

  private final AuthorityTransactions transactions;
  private final FamilyGroups families;
  private final Enquiries enquiries;
  private final Conferences conferences;
  private final Plans plans;
  private final FamilyListStore lists;
  private final RecordReads reads;

  FamilyReading(
      AuthorityTransactions transactions,
      FamilyGroups families,
      Enquiries enquiries,
      Conferences conferences,
      Plans plans,
      FamilyListStore lists,
      RecordReads reads) {
    this.transactions = transactions;
    this.families = families;
    this.enquiries = enquiries;
    this.conferences = conferences;
    this.plans = plans;
    this.lists = lists;
    this.reads = reads;
  }

  /**
   * One family group with everything that is known of it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public FamilyRecord get(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        new RecordReference(FamilyGroups.RECORD_KIND, id),
        () -> load(List.of(id)).stream().findAny());
  }

  /**
   * The part of a family group's record that is about one child; the parameters are those of {@link
   * #get}.
   */
  public FamilyRecord getChild(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        new RecordReference(CHILD_KIND, id),
        () -> families.child(id).map(this::about));
  }

  private FamilyRecord about(Child child) {
    return load(List.of(child.familyId())).getFirst().about(child);
  }

  /**
   * The other children of a child's family group: a look at the group, and journalled as one.
   *
   * @param reference of the family group
   * @param children the oldest first, then those whose date of birth is not known
   */
  public record Siblings(String reference, List<Child> children) {
    /** Keeps its own copy. */
    public Siblings {
      children = List.copyOf(children);
    }
  }

  /** The siblings of a child; the parameters are those of {@link #get}. */
  public Siblings siblings(Caller caller, String action, UUID id) {
    Optional<Child> child = transactions.read(caller.authority(), () -> families.child(id));
    RecordReference asked =
        child
            .map(known -> new RecordReference(FamilyGroups.RECORD_KIND, known.familyId()))
            .orElseGet(() -> new RecordReference(CHILD_KIND, id));
    return reads.one(caller, action, asked, () -> child.map(this::siblings));
  }

  private Siblings siblings(Child child) {
    List<UUID> familyIds = List.of(child.familyId());
    return new Siblings(
        families.find(familyIds).getFirst().reference(),
        families.childrenOf(familyIds).stream()
            .filter(other -> !other.id().equals(child.id()))
            .sorted(
                Comparator.comparing(
                    Child::dateOfBirth, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList());
  }

  /**
   * A page of family groups.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param states alternatives; none filters nothing
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   * @param withNames whether names will be shown of these rows, and not only initials
   */
  public Page<FamilyRecord, Place> list(
      Caller caller,
      String action,
      List<FamilyState> states,
      FamilyOrder order,
      Optional<Place> after,
      int size,
      boolean withNames) {
    Page<FamilyRecord, Place> page =
        transactions.read(
            caller.authority(),
            () ->
                Page.of(
                        lists.list(states, order, after, size + 1),
                        size,
                        Function.<Place>identity(),
                        lists.count(states))
                    .map(places -> load(places.stream().map(Place::id).toList())));
    shown(caller, action, page.rows().stream().map(row -> row.group().id()).toList(), withNames);
    return page;
  }

  /**
   * Every family group of the caller's authority with a clock that may run, for the work list,
   * without the reviews that were held or withdrawn: their days stand with the plans. Which of them
   * are shown is known only afterwards: whoever shows some calls {@link #shown} before.
   */
  public List<FamilyRecord> open(Caller caller) {
    return transactions.read(
        caller.authority(), () -> load(lists.open(), conferences::withoutPastReviews));
  }

  /**
   * Journals which family groups a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, List<UUID> ids, boolean withNames) {
    reads.shown(caller, action, FamilyGroups.RECORD_KIND, ids, withNames);
  }

  /** The groups with these ids, in their order; those that are not there are left out. */
  private List<FamilyRecord> load(List<UUID> ids) {
    return load(ids, conferences::ofFamilies);
  }

  private List<FamilyRecord> load(
      List<UUID> ids, Function<List<UUID>, List<ConferenceRecord>> ofFamilies) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, FamilyGroup> groups =
        families.find(ids).stream().collect(Collectors.toMap(FamilyGroup::id, Function.identity()));
    Map<UUID, List<Child>> children = by(families.childrenOf(ids), Child::familyId);
    Map<UUID, List<EnquiryRecord>> enquired =
        by(enquiries.ofFamilies(ids), EnquiryRecord::familyId);
    Map<UUID, List<ConferenceRecord>> conferred =
        by(ofFamilies.apply(ids), ConferenceRecord::familyId);
    Map<UUID, List<PlanRecord>> planned =
        by(plans.ofFamilies(ids), kept -> kept.plan().course().familyId());
    Map<UUID, List<ChildCompletion>> completed =
        by(families.completionsOf(ids), ChildCompletion::familyId);
    List<FamilyRecord> loaded = new ArrayList<>();
    for (UUID id : ids) {
      FamilyGroup group = groups.get(id);
      if (group != null) {
        loaded.add(
            new FamilyRecord(
                group,
                children.getOrDefault(id, List.of()),
                enquired.getOrDefault(id, List.of()),
                conferred.getOrDefault(id, List.of()),
                planned.getOrDefault(id, List.of()),
                new FamilyPlans(planned.getOrDefault(id, List.of())),
                completed.getOrDefault(id, List.of())));
      }
    }
    return loaded;
  }

  private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> family) {
    return rows.stream().collect(Collectors.groupingBy(family));
  }
}
