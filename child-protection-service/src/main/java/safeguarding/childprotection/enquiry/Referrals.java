package safeguarding.childprotection.enquiry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Journal;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.calendar.LondonTime;
import safeguarding.childprotection.child.Child;
import safeguarding.childprotection.child.FamilyGroup;
import safeguarding.childprotection.child.FamilyGroups;
import safeguarding.childprotection.enquiry.Enquiry.Referred;
import safeguarding.childprotection.enquiry.ReceiveReferral.ReferredChild;
import safeguarding.grpcedge.Correlation;
import safeguarding.grpcedge.NotFound;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.StableId;

/** Receives referrals: of a new family group, or again of one that is known. */
@Singleton
public final class Referrals {
  /** What is computed from the council's number of a child, in every service alike. */
  private static final String CHILD = "child";

  private static final Refusal RECORDED_MEANWHILE =
      Refusal.of(
          "changed-by-someone-else",
          "Somebody else has just recorded one of these children. Send it again");

  private final AuthorityTransactions transactions;
  private final FamilyGroups families;
  private final EnquiryStore store;
  private final Childhoods childhoods;
  private final Journal journal;
  private final Clock clock;

  Referrals(
      AuthorityTransactions transactions,
      FamilyGroups families,
      EnquiryStore store,
      Childhoods childhoods,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.families = families;
    this.store = store;
    this.childhoods = childhoods;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What a referral comes to.
   *
   * @param reference of the family group
   * @param etag of the enquiry
   * @param children in the order told
   */
  public record Received(
      UUID familyId, String reference, UUID enquiryId, String etag, List<Child> children) {
    /** Keeps its own copy of the children. */
    public Received {
      children = List.copyOf(children);
    }
  }

  /** The group as it is before the referral. */
  private record Group(UUID id, String reference, List<Child> children) {
    boolean isNew() {
      return reference.isEmpty();
    }
  }

  /**
   * Receives a referral, in one transaction with its journal entry, which joins one already open. A
   * refusal writes nothing; whoever called journals it, and rolls back.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when it names a family group that the caller's authority does not have
   */
  public Ruling<Received> receive(Caller caller, String action, ReceiveReferral told) {
    Instant now = clock.instant();
    Recorded recorded = Recorded.by(caller, now);
    LocalDate today = LondonTime.dateOf(now);
    Function<String, UUID> childId = number -> StableId.of(caller.authority(), CHILD, number);
    return transactions.write(
        caller.authority(),
        () -> {
          Group group = group(told.familyId());
          List<UUID> childIds =
              told.children().stream().map(ReferredChild::number).map(childId).distinct().toList();
          List<Child> known = families.children(childIds);
          Childhoods.Known past =
              group.isNew() ? Childhoods.Known.NOTHING : childhoods.of(group.id());
          return ReferralRules.check(told, group.id(), childId, known, past, today)
              .then(checked -> record(caller, action, group, checked, recorded));
        });
  }

  private Group group(@Nullable UUID familyId) {
    if (familyId == null) {
      return new Group(UUID.randomUUID(), "", List.of());
    }
    FamilyGroup locked = families.lock(familyId);
    return new Group(familyId, locked.reference(), families.childrenOf(List.of(familyId)));
  }

  private Ruling<Received> record(
      Caller caller, String action, Group group, ReferralRules.Checked checked, Recorded recorded) {
    if (!recordChildren(group, checked.children(), recorded)) {
      return Ruling.refused(RECORDED_MEANWHILE);
    }
    Referred enquiry = new Referred(UUID.randomUUID(), checked.referral());
    store.insert(enquiry, recorded);
    journal.record(
        JournalEntry.changed(
            caller,
            action,
            new RecordReference(Enquiries.RECORD_KIND, enquiry.id()),
            Correlation.id()));
    LocalDate receivedOn = checked.referral().receivedOn();
    String reference = group.reference();
    if (group.isNew()) {
      reference = families.found(group.id(), receivedOn, recorded);
    } else {
      families.referredAgain(group.id(), receivedOn);
    }
    return Ruling.granted(
        new Received(group.id(), reference, enquiry.id(), "1", checked.children()));
  }

  private boolean recordChildren(Group group, List<Child> children, Recorded recorded) {
    Map<UUID, Child> known =
        group.children().stream().collect(Collectors.toMap(Child::id, Function.identity()));
    for (Child child : children) {
      Child before = known.get(child.id());
      if (before != null && !before.equals(child) && !families.complete(before, child, recorded)) {
        return false;
      }
    }
    List<Child> added = children.stream().filter(child -> !known.containsKey(child.id())).toList();
    return families.add(added, known.size(), recorded);
  }
}
