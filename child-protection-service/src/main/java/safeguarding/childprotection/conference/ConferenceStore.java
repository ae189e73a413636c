package safeguarding.childprotection.conference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.childprotection.conference.Conference.Booked;
import safeguarding.childprotection.conference.Conference.Held;
import safeguarding.childprotection.conference.Conference.Requested;
import safeguarding.childprotection.conference.Conference.StoodDown;
import safeguarding.childprotection.conference.Conference.Subject;
import safeguarding.childprotection.conference.Conference.Withdrawn;
import safeguarding.childprotection.conference.Decision.BeginPlan;
import safeguarding.childprotection.conference.Decision.EndThePlan;
import safeguarding.childprotection.conference.Occasion.Initial;
import safeguarding.tenancy.Statements;

/** Writes the rows of conferences. Works only inside an authority's transaction. */
@Singleton
final class ConferenceStore {
  private static final String INSERT_REQUESTED =
      """
      INSERT INTO conference (
          authority_code, id, family_id, kind, state,
          enquiry_id, requested_on, agreed_by, agreed_on, request_reasons, late_request,
          request_recorded_at, request_recorded_by, request_recorded_by_name)
      VALUES (?, ?, ?, 'initial', 'requested', ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_REVIEW =
      """
      INSERT INTO conference (
          authority_code, id, family_id, kind, state,
          starts_at, booked_chair, place, booked_late_reason, booked_late_agreed_by,
          booking_recorded_at, booking_recorded_by, booking_recorded_by_name)
      VALUES (?, ?, ?, 'review', 'booked', ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_CHILD =
      """
      INSERT INTO conference_child (authority_code, conference_id, child_id, position, kind)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String SAVE_BOOKING =
      """
      UPDATE conference
      SET version = version + 1, state = 'booked',
          starts_at = ?, booked_chair = ?, place = ?, booked_late_reason = ?, booked_late_agreed_by = ?,
          booking_recorded_at = ?, booking_recorded_by = ?, booking_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_STANDING_DOWN =
      """
      UPDATE conference
      SET version = version + 1, state = 'stood-down',
          starts_at = NULL, booked_chair = NULL, place = NULL,
          booked_late_reason = NULL, booked_late_agreed_by = NULL,
          booking_recorded_at = NULL, booking_recorded_by = NULL, booking_recorded_by_name = NULL
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String INSERT_STANDING_DOWN =
      """
      INSERT INTO conference_standing_down (
          authority_code, conference_id, position, starts_at, stood_down_on, reason, agreed_by,
          recorded_at, recorded_by, recorded_by_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_WITHDRAWAL =
      """
      UPDATE conference
      SET version = version + 1, state = 'withdrawn',
          withdrawn_on = ?, withdrawal_reason = ?, withdrawal_agreed_by = ?, withdrawal_reasons = ?,
          withdrawal_recorded_at = ?, withdrawal_recorded_by = ?, withdrawal_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_HOLDING =
      """
      UPDATE conference
      SET version = version + 1, state = 'held',
          held_on = ?, chair = ?, agencies_present = ?, inquorate_reason = ?, domestic_abuse = ?,
          held_late_reason = ?, held_late_agreed_by = ?, holding_reasons = ?,
          holding_recorded_at = ?, holding_recorded_by = ?, holding_recorded_by_name = ?
      WHERE authority_code = ? AND id = ? AND version = ?
      """;

  private static final String SAVE_DECISION =
      """
      UPDATE conference_child
      SET outcome = ?, category = ?, multiple_reason = ?, end_reason = ?, service_manager = ?
      WHERE authority_code = ? AND conference_id = ? AND child_id = ?
      """;

  private static final String FAMILY =
      "SELECT family_id FROM conference WHERE authority_code = ? AND id = ?";

  private final Statements statements;

  ConferenceStore(Statements statements) {
    this.statements = statements;
  }

  /** Writes an initial conference that is asked for. */
  void insert(Requested conference, Initial initial, Recorded recorded) {
    ConferenceRequest request = initial.request();
    statements.update(
        INSERT_REQUESTED,
        statements.authority(),
        conference.id(),
        conference.subject().familyId(),
        initial.enquiryId(),
        request.requestedOn(),
        request.agreedBy(),
        request.agreedOn(),
        request.reasons(),
        initial.late(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    insertChildren(conference.subject());
  }

  /** Writes a review conference that is booked. */
  void insertReview(Booked conference, Recorded recorded) {
    Booking booking = conference.booking();
    statements.update(
        INSERT_REVIEW,
        statements.authority(),
        conference.id(),
        conference.subject().familyId(),
        booking.startsAt(),
        booking.chair(),
        booking.place(),
        reason(booking.outOfTime()),
        agreedBy(booking.outOfTime()),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    insertChildren(conference.subject());
  }

  private void insertChildren(Subject subject) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (UUID child : subject.childIds()) {
      rows.add(
          new @Nullable Object[] {
            statements.authority(), subject.id(), child, rows.size(), subject.occasion().kind()
          });
    }
    statements.batch(INSERT_CHILD, rows);
  }

  /** Writes the booking over this version; false when the version has moved on. */
  boolean saveBooking(Booked conference, int version, Recorded recorded) {
    Booking booking = conference.booking();
    return statements.update(
            SAVE_BOOKING,
            booking.startsAt(),
            booking.chair(),
            booking.place(),
            reason(booking.outOfTime()),
            agreedBy(booking.outOfTime()),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            conference.id(),
            version)
        == 1;
  }

  /** Writes the standing down over this version; false when the version has moved on. */
  boolean saveStandingDown(ConferenceRecord kept, StoodDown conference, Recorded recorded) {
    UUID id = conference.id();
    StandingDown standingDown = conference.standingDown();
    statements.update(
        INSERT_STANDING_DOWN,
        statements.authority(),
        id,
        kept.stoodDown().size(),
        standingDown.startsAt(),
        standingDown.stoodDownOn(),
        standingDown.reason(),
        standingDown.agreedBy(),
        recorded.at(),
        recorded.subject(),
        recorded.name());
    return statements.update(SAVE_STANDING_DOWN, statements.authority(), id, kept.version()) == 1;
  }

  /** Writes the withdrawal over this version; false when the version has moved on. */
  boolean saveWithdrawal(Withdrawn conference, int version, Recorded recorded) {
    Withdrawal withdrawal = conference.withdrawal();
    return statements.update(
            SAVE_WITHDRAWAL,
            withdrawal.withdrawnOn(),
            withdrawal.reason(),
            withdrawal.agreedBy(),
            withdrawal.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            conference.id(),
            version)
        == 1;
  }

  /** Writes what was held over this version; false when the version has moved on. */
  boolean saveHolding(Held conference, int version, Recorded recorded) {
    UUID id = conference.id();
    Holding holding = conference.holding();
    saveDecisions(id, holding.decisions());
    return statements.update(
            SAVE_HOLDING,
            holding.heldOn(),
            holding.chair(),
            holding.agenciesPresent(),
            holding.inquorateReason(),
            holding.domesticAbuse(),
            reason(holding.outOfTime()),
            agreedBy(holding.outOfTime()),
            holding.reasons(),
            recorded.at(),
            recorded.subject(),
            recorded.name(),
            statements.authority(),
            id,
            version)
        == 1;
  }

  private void saveDecisions(UUID conferenceId, List<ChildDecision> decisions) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ChildDecision each : decisions) {
      Decision decision = each.decision();
      BeginPlan plan = decision instanceof BeginPlan begins ? begins : null;
      EndThePlan end = decision instanceof EndThePlan ends ? ends : null;
      rows.add(
          new @Nullable Object[] {
            decision.outcome(),
            plan == null ? null : plan.category(),
            plan == null ? null : plan.multipleReason(),
            end == null ? null : end.reason(),
            end == null ? null : end.serviceManager(),
            statements.authority(),
            conferenceId,
            each.childId()
          });
    }
    statements.batch(SAVE_DECISION, rows);
  }

  /** The family group of the conference with this id; empty when the authority has none. */
  Optional<UUID> familyOf(UUID id) {
    return statements.find(FAMILY, row -> row.uuid("family_id"), statements.authority(), id);
  }

  private static @Nullable DelayReason reason(@Nullable OutOfTime outOfTime) {
    return outOfTime == null ? null : outOfTime.reason();
  }

  private static @Nullable String agreedBy(@Nullable OutOfTime outOfTime) {
    return outOfTime == null ? null : outOfTime.agreedBy();
  }
}
