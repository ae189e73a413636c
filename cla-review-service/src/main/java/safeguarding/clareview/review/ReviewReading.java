package safeguarding.clareview.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.audit.RecordReference;
import safeguarding.clareview.care.CareReading;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.KnownChild;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.RecordReads;
import safeguarding.security.Caller;
import safeguarding.tenancy.AuthorityTransactions;

/** The reviews that people look at. What shows a person is journalled before it is shown. */
@Singleton
public final class ReviewReading {
  private final AuthorityTransactions transactions;
  private final ReviewStore store;
  private final CareReading care;
  private final RecordReads reads;

  ReviewReading(
      AuthorityTransactions transactions, ReviewStore store, CareReading care, RecordReads reads) {
    this.transactions = transactions;
    this.store = store;
    this.care = care;
    this.reads = reads;
  }

  /**
   * One review with everything that is known about it.
   *
   * @param action what the journal calls this: the full name of the RPC
   * @throws NotFound when the caller's authority has none with this id; that it was asked for is
   *     journalled
   */
  public ReviewView get(Caller caller, String action, UUID id) {
    return reads.one(
        caller,
        action,
        new RecordReference(Reviews.RECORD_KIND, id),
        () ->
            store.find(id).stream()
                .flatMap(kept -> views(caller, List.of(kept)).stream())
                .findFirst());
  }

  /** A child's reviews, newest first by the day held or booked. Whoever shows them journals it. */
  public List<ReviewView> ofChild(Caller caller, UUID childId) {
    return transactions.read(caller.authority(), () -> views(caller, store.ofChild(childId)));
  }

  private List<ReviewView> views(Caller caller, List<ReviewRecord> kept) {
    List<UUID> childIds =
        kept.stream().flatMap(each -> each.review().childIds().stream()).distinct().toList();
    Map<UUID, Child> children =
        care.children(caller, childIds).stream()
            .map(KnownChild::child)
            .collect(Collectors.toMap(Child::id, Function.identity()));
    Map<UUID, Course> courses =
        care.courses(caller, childIds).stream()
            .collect(Collectors.toMap(Course::id, Function.identity()));
    return kept.stream().map(each -> view(each, children, courses)).toList();
  }

  private static ReviewView view(
      ReviewRecord kept, Map<UUID, Child> children, Map<UUID, Course> courses) {
    List<ReviewedChild> reviewed = kept.review().children();
    return new ReviewView(
        kept,
        reviewed.stream()
            .map(each -> Objects.requireNonNull(children.get(each.childId())))
            .toList(),
        reviewed.stream()
            .map(each -> Objects.requireNonNull(courses.get(each.courseId())))
            .toList());
  }
}
