package safeguarding.clareview.child;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.RecordReference;
import safeguarding.clareview.alert.AlertReading;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.clareview.child.ChildOrder.Place;
import safeguarding.clareview.review.ReviewReading;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Page;

/** The children that people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class ChildReading {
  private final AuthorityTransactions transactions;
  private final CareReading care;
  private final ReviewReading reviews;
  private final AlertReading alerts;
  private final ChildListStore lists;
  private final RecordReads reads;

  ChildReading(
      AuthorityTransactions transactions,
      CareReading care,
      ReviewReading reviews,
      AlertReading alerts,
      ChildListStore lists,
      RecordReads reads) {
    this.transactions = transactions;
    this.care = care;
    this.reviews = reviews;
    this.alerts = alerts;
    this.lists = lists;
    this.reads = reads;
  }

  /**
   * One child with everything that is known of their care.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public ChildRecord get(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        new RecordReference(Care.RECORD_KIND, id),
        () -> care.child(caller, id).map(known -> record(caller, known)));
  }

  private ChildRecord record(Caller caller, KnownChild known) {
    UUID id = known.child().id();
    return new ChildRecord(
        known,
        care.periods(caller, id),
        care.orders(caller, id),
        care.courses(caller, List.of(id)),
        reviews.ofChild(caller, id),
        alerts.ofChild(caller, id));
  }

  /**
   * A page of children.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param after where the page before ended; empty for the first
   * @param size most rows of a page
   * @param withNames whether names will be shown of these rows, and not only initials
   */
  public Page<ChildSummary, Place> list(
      Caller caller,
      String action,
      ChildFilter filter,
      ChildOrder order,
      Optional<Place> after,
      int size,
      boolean withNames) {
    Page<ChildSummary, Place> page =
        transactions.read(
            caller.authority(),
            () ->
                Page.of(
                        lists.list(filter, order, after, size + 1),
                        size,
                        row -> new Place(row.since(), row.id()),
                        lists.count(filter))
                    .map(rows -> withCourses(caller, rows)));
    shown(caller, action, page.rows().stream().map(ChildSummary::id).toList(), withNames);
    return page;
  }

  /**
   * Journals which children a list shows.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @param withNames whether with names, and not only initials
   */
  public void shown(Caller caller, String action, List<UUID> ids, boolean withNames) {
    reads.shown(caller, action, Care.RECORD_KIND, ids, withNames);
  }

  private List<ChildSummary> withCourses(Caller caller, List<ChildSummary> rows) {
    Map<UUID, List<Course>> courses =
        care.courses(caller, rows.stream().map(ChildSummary::id).toList()).stream()
            .collect(Collectors.groupingBy(Course::childId));
    return rows.stream().map(row -> row.with(courses.getOrDefault(row.id(), List.of()))).toList();
  }
}
