package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** What the rest of the service sees of care. Whoever shows it to a person journals it before. */
@Singleton
public final class CareReading {
  private final AuthorityTransactions transactions;
  private final ChildStore children;
  private final CareStore periods;
  private final OrderStore orders;
  private final CourseStore courses;

  CareReading(
      AuthorityTransactions transactions,
      ChildStore children,
      CareStore periods,
      OrderStore orders,
      CourseStore courses) {
    this.transactions = transactions;
    this.children = children;
    this.periods = periods;
    this.orders = orders;
    this.courses = courses;
  }

  /** The child with this id; empty when the caller's authority has none. */
  public Optional<KnownChild> child(Caller caller, UUID id) {
    return transactions.read(caller.authority(), () -> children.find(id));
  }

  /** Those of these children that the caller's authority has, in the order of their ids. */
  public List<KnownChild> children(Caller caller, List<UUID> ids) {
    return transactions.read(caller.authority(), () -> children.find(ids));
  }

  /**
   * The same, for a change of what belongs to them: nobody else makes one until the commit of the
   * caller's writing transaction.
   */
  public List<KnownChild> lockedChildren(Caller caller, List<UUID> ids) {
    return transactions.write(caller.authority(), () -> children.lock(ids));
  }

  /** A child's periods of care, newest first. */
  public List<CareRecord> periods(Caller caller, UUID childId) {
    return transactions.read(caller.authority(), () -> periods.ofChild(childId));
  }

  /** A child's supervision orders, newest first. */
  public List<OrderRecord> orders(Caller caller, UUID childId) {
    return transactions.read(caller.authority(), () -> orders.ofChild(childId));
  }

  /** Every period of care and order of these children, in the order in which they began. */
  public List<Course> courses(Caller caller, List<UUID> childIds) {
    return transactions.read(caller.authority(), () -> courses.ofChildren(childIds));
  }

  /** Every period of care and order that runs, in the order in which they began. */
  public List<Course> openCourses(Caller caller) {
    return transactions.read(caller.authority(), courses::open);
  }
}
