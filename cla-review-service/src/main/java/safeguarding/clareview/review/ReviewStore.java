package safeguarding.clareview.review;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Cancelled;
import safeguarding.clareview.review.Review.Held;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** The rows of reviews and their children. Works only inside an authority's transaction. */
@Singleton
final class ReviewStore {
  private static final String INSERT =
      """
      INSERT INTO review (
          authority_code, id, state, subject, starts_at, place, iro, out_of_time_reason, out_of_time_agreed_by,
          booking_recorded_at, booking_recorded_by, booking_recorded_by_name)
      VALUES (?, ?, 'booked', ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_CHILD =
      """
      INSERT INTO review_child (
          authority_code, review_id, child_id, position, care_period_id, supervision_order_id)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_BOOKING =
      """
      UPDATE review
      SET version = version + 1, starts_at = ?, place = ?, out_of_time_reason = ?, out_of_time_agreed_by = ?,
          booking_recorded_at = ?, booking_recorded_by = ?, booking_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_HOLDING =
      """
      UPDATE review
      SET version = version + 1, state = 'held', held_on = ?, decisions = ?,
          held_out_of_time_reason = ?, held_out_of_time_agreed_by = ?,
          holding_recorded_at = ?, holding_recorded_by = ?, holding_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_CANCELLATION =
      """
      UPDATE review
      SET version = version + 1, state = 'cancelled', cancelled_on = ?, cancellation_reason = ?,
          cancellation_recorded_at = ?, cancellation_recorded_by = ?, cancellation_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_CHILD =
      """
      UPDATE review_child
      SET care_period_id = ?, supervision_order_id = ?, participation = ?
      WHERE authority_code = ? AND review_id = ? AND child_id = ?
      """;

  private static final String TAKE_OTHERS_OUT =
      """
      DELETE FROM review_child
      WHERE authority_code = ? AND review_id = ? AND child_id <> ALL (?::uuid[])
      """;

  private static final String FIND =
      """
      SELECT id, version, state, subject, starts_at, place, iro, out_of_time_reason, out_of_time_agreed_by,
             booking_recorded_at, booking_recorded_by, booking_recorded_by_name,
             held_on, decisions, held_out_of_time_reason, held_out_of_time_agreed_by,
             holding_recorded_at, holding_recorded_by, holding_recorded_by_name, cancelled_on, cancellation_reason,
             cancellation_recorded_at, cancellation_recorded_by, cancellation_recorded_by_name
      FROM review
      """;

  private static final String OF_CHILD =
      """
      WHERE authority_code = ?
        AND id IN (SELECT review_id FROM review_child WHERE authority_code = ? AND child_id = ?)
      ORDER BY coalesce(held_on, starts_on) DESC, id DESC
      """;

  private static final String FIND_CHILDREN =
      """
      SELECT child_id, coalesce(care_period_id, supervision_order_id) AS course_id, participation
      FROM review_child
      WHERE authority_code = ? AND review_id = ?
      ORDER BY position
      """;

  private final Statements statements;

  ReviewStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes a booking with its children. */
  void insert(Booked review, Recorded recorded) {
    Booking booking = review.booking();
    OutOfTime outOfTime = booking.outOfTime();
    statements.update(
        INSERT,
        statements.authority(),
        review.id(),
        booking.subject(),
        booking.startsAt(),
        booking.place(),
        booking.iro(),
        outOfTime == null ? null : outOfTime.reason(),
        outOfTime == null ? null : outOfTime.agreedBy(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ReviewedChild child : review.children()) {
      rows.add(
          new @Nullable Object[] {
            statements.authority(),
            review.id(),
            child.childId(),
            rows.size(),
            carePeriod(review, child),
            order(review, child)
          });
    }
    statements.batch(INSERT_CHILD, rows);
  }

  /** Writes another time over this version; false when the version has moved on. */
  boolean saveBooking(Booked review, int version, Recorded recorded) {
    Booking booking = review.booking();
    OutOfTime outOfTime = booking.outOfTime();
    int saved =
        statements.update(
            SAVE_BOOKING,
            booking.startsAt(),
            booking.place(),
            outOfTime == null ? null : outOfTime.reason(),
            outOfTime == null ? null : outOfTime.agreedBy(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            review.id(),
            version);
    if (saved == 1) {
      takeOthersOut(review);
      review.children().forEach(child -> saveChild(review, child, null));
    }
    return saved == 1;
  }

  /** Writes the holding over this version; false when the version has moved on. */
  boolean saveHolding(Held review, int version, Recorded recorded) {
    Holding holding = review.holding();
    OutOfTime outOfTime = holding.outOfTime();
    int saved =
        statements.update(
            SAVE_HOLDING,
            holding.heldOn(),
            holding.decisions(),
            outOfTime == null ? null : outOfTime.reason(),
            outOfTime == null ? null : outOfTime.agreedBy(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            review.id(),
            version);
    if (saved == 1) {
      takeOthersOut(review);
      review.participants().forEach(each -> saveChild(review, each.child(), each.participation()));
    }
    return saved == 1;
  }

  /** Writes the cancellation over this version; false when the version has moved on. */
  boolean saveCancellation(Cancelled review, int version, Recorded recorded) {
    Cancellation cancellation = review.cancellation();
    return statements.update(
            SAVE_CANCELLATION,
            cancellation.cancelledOn(),
            cancellation.reason(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            review.id(),
            version)
        == 1;
  }

  /** A child whose care, or order, ended before the day is no longer one of the review's. */
  private void takeOthersOut(Review review) {
    statements.update(TAKE_OTHERS_OUT, statements.authority(), review.id(), review.childIds());
  }

  private void saveChild(
      Review review, ReviewedChild child, @Nullable Participation participation) {
    statements.update(
        SAVE_CHILD,
        carePeriod(review, child),
        order(review, child),
        participation,
        statements.authority(),
        review.id(),
        child.childId());
  }

  private static @Nullable UUID carePeriod(Review review, ReviewedChild child) {
    return review.booking().subject() == ReviewSubject.LOOKED_AFTER ? child.courseId() : null;
  }

  private static @Nullable UUID order(Review review, ReviewedChild child) {
    return review.booking().subject() == ReviewSubject.SUPERVISION_ORDER ? child.courseId() : null;
  }

  /** The review with this id; empty when the authority has none. */
  Optional<ReviewRecord> find(UUID id) {
    return statements.find(
        FIND + "WHERE authority_code = ? AND id = ?", this::read, statements.authority(), id);
  }

  /** The reviews of a child, newest first by the day held or booked. */
  List<ReviewRecord> ofChild(UUID childId) {
    return statements.list(
        FIND + OF_CHILD, this::read, statements.authority(), statements.authority(), childId);
  }

  private ReviewRecord read(Row row) {
    UUID id = row.uuid("id");
    ReviewState state = row.value("state", ReviewState.class);
    Booking booking =
        new Booking(
            row.value("subject", ReviewSubject.class),
            row.instant("starts_at"),
            row.text("place"),
            row.text("iro"),
            outOfTime(row, ""));
    Review review =
        switch (state) {
          case BOOKED -> new Booked(id, booking, children(id, ReviewStore::child));
          case HELD -> new Held(id, booking, holding(row), children(id, ReviewStore::participant));
          case CANCELLED ->
              new Cancelled(id, booking, children(id, ReviewStore::child), cancellation(row));
        };
    return new ReviewRecord(
        review,
        row.integer("version"),
        Recorded.of(row, "booking_"),
        switch (state) {
          case BOOKED -> null;
          case HELD -> Recorded.of(row, "holding_");
          case CANCELLED -> Recorded.of(row, "cancellation_");
        });
  }

  private <T> List<T> children(UUID reviewId, Function<Row, T> reader) {
    return statements.list(FIND_CHILDREN, reader, statements.authority(), reviewId);
  }

  private static ReviewedChild child(Row row) {
    return new ReviewedChild(row.uuid("child_id"), row.uuid("course_id"));
  }

  private static Participant participant(Row row) {
    return new Participant(child(row), row.value("participation", Participation.class));
  }

  private static Holding holding(Row row) {
    return new Holding(row.day("held_on"), outOfTime(row, "held_"), row.text("decisions"));
  }

  private static Cancellation cancellation(Row row) {
    return new Cancellation(row.day("cancelled_on"), row.text("cancellation_reason"));
  }

  private static @Nullable OutOfTime outOfTime(Row row, String what) {
    LateReviewReason reason = row.valueOrNull(what + "out_of_time_reason", LateReviewReason.class);
    return reason == null ? null : new OutOfTime(reason, row.text(what + "out_of_time_agreed_by"));
  }
}
