package safeguarding.childprotection.family;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.FamilyGroup;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.conference.ConferenceRecord;
import safeguarding.childprotection.conference.Conferences;
import safeguarding.childprotection.enquiry.Enquiries;
import safeguarding.childprotection.enquiry.EnquiryRecord;
import safeguarding.childprotection.family.FamilyPage.Order;
import safeguarding.childprotection.family.FamilyPage.Place;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.childprotection.plan.Plans;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class FamilyReading {
  private static final String CHILD_KIND = "child";

  private final AuthorityTransactions transactions;
  private final FamilyGroups families;
  private final Enquiries enquiries;
  private final Conferences conferences;
  private final Plans plans;
  private final FamilyListStore lists;
  private final Journal journal;

  FamilyReading(
      AuthorityTransactions transactions,
      FamilyGroups families,
      Enquiries enquiries,
      Conferences conferences,
      Plans plans,
      FamilyListStore lists,
      Journal journal) {
    this.transactions = transactions;
    this.families = families;
    this.enquiries = enquiries;
    this.conferences = conferences;
    this.plans = plans;
    this.lists = lists;
    this.journal = journal;
  }

  /**
   * One family group with everything that is known of it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public FamilyRecord get(Caller caller, String action, UUID id) {
    return shown(
        caller,
        action,
        new RecordReference(FamilyGroups.RECORD_KIND, id),
        transactions.read(caller.authority(), () -> load(List.of(id)).stream().findAny()));
  }

  /**
   * The part of a family group's record that is about one child; the parameters are those of {@link
   * #get}.
   */
  public FamilyRecord getChild(Caller caller, String action, UUID id) {
    return shown(
        caller,
        action,
        new RecordReference(CHILD_KIND, id),
        transactions.read(caller.authority(), () -> families.child(id).map(this::about)));
  }

  private FamilyRecord about(Child child) {
    return load(List.of(child.familyId())).getFirst().about(child);
  }

  private FamilyRecord shown(
      Caller caller, String action, RecordReference asked, Optional<FamilyRecord> found) {
    journal.recordAlone(
        caller.authority(),
        found.isPresent()
            ? JournalEntry.read(caller, action, asked, Correlation.id())
            : JournalEntry.refused(caller, action, asked, NotFound.CODE, Correlation.id()));
    return found.orElseThrow(NotFound::new);
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
  public FamilyPage list(
      Caller caller,
      String action,
      List<FamilyState> states,
      Order order,
      Optional<Place> after,
      int size,
      boolean withNames) {
    FamilyPage page =
        transactions.read(
            caller.authority(),
            () -> page(lists.list(states, order, after, size + 1), size, lists.count(states)));
    shown(caller, action, page.rows().stream().map(row -> row.group().id()).toList(), withNames);
    return page;
  }

  /**
   * Every family group of the caller's authority with a clock that may run, for the work list.
   * Which of them are shown is known only afterwards: whoever shows some calls {@link #shown}
   * before.
   */
  public List<FamilyRecord> open(Caller caller) {
    return transactions.read(caller.authority(), () -> load(lists.open()));
  }

  /**
   * Journals which family groups a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, List<UUID> ids, boolean withNames) {
    journal.recordAlone(
        caller.authority(),
        JournalEntry.listed(caller, action, FamilyGroups.RECORD_KIND, ids, Correlation.id())
            .withNames(withNames));
  }

  /** One row more than asked for shows that there is another page. */
  private FamilyPage page(List<Place> places, int size, int total) {
    boolean more = places.size() > size;
    List<Place> shown = more ? places.subList(0, size) : places;
    return new FamilyPage(
        load(shown.stream().map(Place::id).toList()),
        more ? Optional.of(shown.getLast()) : Optional.empty(),
        total);
  }

  /** The groups with these ids, in their order; those that are not there are left out. */
  private List<FamilyRecord> load(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, FamilyGroup> groups =
        families.find(ids).stream().collect(Collectors.toMap(FamilyGroup::id, Function.identity()));
    Map<UUID, List<Child>> children = by(families.childrenOf(ids), Child::familyId);
    Map<UUID, List<EnquiryRecord>> enquired =
        by(enquiries.ofFamilies(ids), EnquiryRecord::familyId);
    Map<UUID, List<ConferenceRecord>> conferred =
        by(conferences.ofFamilies(ids), ConferenceRecord::familyId);
    Map<UUID, List<PlanRecord>> planned =
        by(plans.ofFamilies(ids), kept -> kept.plan().course().familyId());
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
                planned.getOrDefault(id, List.of())));
      }
    }
    return loaded;
  }

  private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> family) {
    return rows.stream().collect(Collectors.groupingBy(family));
  }
}
