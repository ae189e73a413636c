package safeguarding.clareview.care;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.Recorded;
import safeguarding.tenancy.Statements;

/**
 * Bookings for after the day on which care, or an order, ended: the child is taken out of one that
 * is also of others, and one that is not is cancelled, so that it stays with its child. Works only
 * inside an authority's transaction.
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
        AND EXISTS (
            SELECT FROM review_child AS other
            WHERE other.authority_code = review_child.authority_code AND other.review_id = review_child.review_id
              AND other.child_id <> review_child.child_id)
      """;

  private static final String TOUCH =
      """
      UPDATE review SET version = version + 1
      WHERE authority_code = ? AND id = ANY (?::uuid[])
      """;

  /** Of those that the child was not taken out of. */
  private static final String CANCEL =
      """
      UPDATE review
      SET state = 'cancelled', cancelled_on = ?, cancellation_reason = ?, cancellation_recorded_at = ?,
          cancellation_recorded_by = ?, cancellation_recorded_by_name = ?
      WHERE authority_code = ? AND id = ANY (?::uuid[])
        AND EXISTS (
            SELECT FROM review_child
            WHERE review_child.authority_code = review.authority_code AND review_child.review_id = review.id
              AND coalesce(care_period_id, supervision_order_id) = ?)
      """;

  private final Statements statements;

  LapsedReviewStore(Statements statements) {
    this.statements = statements;
  }

  /**
   * Takes the child out of the bookings after the day that are also of others, and cancels the rest
   * on that day.
   *
   * @param courseId of the period of care or the order
   * @param reason of the cancellation
   * @return the reviews that were changed
   */
  List<UUID> lapse(UUID courseId, LocalDate endedOn, String reason, Recorded recorded) {
    String authority = statements.authority();
    List<UUID> lapsed = statements.list(FIND, row -> row.uuid("id"), authority, endedOn, courseId);
    if (!lapsed.isEmpty()) {
      statements.update(TAKE_CHILD_OUT, authority, lapsed, courseId);
      statements.update(TOUCH, authority, lapsed);
      statements.update(
          CANCEL,
          endedOn,
          reason,
          recorded.at(),
          recorded.subject(),
          recorded.name(),
          authority,
          lapsed,
          courseId);
    }
    return lapsed;
  }
}
