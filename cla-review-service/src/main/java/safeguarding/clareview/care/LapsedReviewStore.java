package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.tenancy.Statements;

/**
 * Bookings for after the day on which care, or an order, ended: they fall away for that child.
 * Works only inside an authority's transaction.
 */
@Singleton
final class LapsedReviewStore {
  private static final String FIND =
      """
      SELECT review.id
      FROM review
      JOIN review_child ON review_child.authority_code = review.authority_code AND review_child.review_id = review.id
      WHERE review.authority_code = ? AND review.state = 'booked' AND review.starts_on > ?
        AND coalesce(review_child.care_period_id, review_child.supervision_order_id) = ?
      ORDER BY review.id
      """;

  private static final String TAKE_CHILD_OUT =
      """
      DELETE FROM review_child
      WHERE authority_code = ? AND review_id = ANY (?::uuid[])
        AND coalesce(care_period_id, supervision_order_id) = ?
      """;

  private static final String TOUCH =
      """
      UPDATE review SET version = version + 1
      WHERE authority_code = ? AND id = ANY (?::uuid[])
      """;

  private static final String REMOVE_EMPTY =
      """
      DELETE FROM review
      WHERE authority_code = ? AND id = ANY (?::uuid[])
        AND NOT EXISTS (
            SELECT FROM review_child
            WHERE review_child.authority_code = review.authority_code AND review_child.review_id = review.id)
      """;

  private final Statements statements;

  LapsedReviewStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * Takes the child out of the bookings after the day, and removes those that are left without a
   * child.
   *
   * @param courseId of the period of care or the order
   * @return the reviews that were changed or removed
   */
  List<UUID> lapse(UUID courseId, LocalDate endedOn) {
    String authority = statements.authority();
    List<UUID> lapsed = statements.list(FIND, row -> row.uuid("id"), authority, endedOn, courseId);
    if (!lapsed.isEmpty()) {
      statements.update(TAKE_CHILD_OUT, authority, lapsed, courseId);
      statements.update(TOUCH, authority, lapsed);
      statements.update(REMOVE_EMPTY, authority, lapsed);
    }
    return lapsed;
  }
}
