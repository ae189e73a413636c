package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.security.Caller;
import safeguarding.tenancy.ReferenceNumbers;
import safeguarding.tenancy.StableId;

/** Children as they come to the service. Works only inside an authority's transaction. */
@Singleton
final class Children {
  private static final String SERIES = "CLA";

  private final ChildStore store;
  private final CourseStore courses;
  private final ReferenceNumbers references;

  Children(ChildStore store, CourseStore courses, ReferenceNumbers references) {
    this.store = store;
    this.courses = courses;
    this.references = references;
  }

  /**
   * A child whom somebody tells of.
   *
   * @param known null when the number is not known yet
   */
  record Found(Before before, @Nullable KnownChild known) {}

  /** What is known of a child; nobody else changes it until the commit. */
  Found find(Caller caller, ToldChild told) {
    UUID id = StableId.of(caller.authority(), "child", told.number());
    store.lockUnknown(id);
    List<UUID> ids = List.of(id);
    KnownChild known = store.lock(ids).stream().findFirst().orElse(null);
    Child child = known == null ? null : known.child();
    return new Found(new Before(id, child, courses.ofChildren(ids)), known);
  }

  /**
   * The child's reference; a new child gets one, as the last statement of the transaction.
   *
   * @param year in which the child first came to the service
   */
  String enrol(Found found, Child child, int year, Recorded recorded) {
    if (found.known() != null) {
      return found.known().reference();
    }
    String reference = references.next(SERIES, year).toString();
    store.insert(child, reference, recorded);
    return reference;
  }
}
