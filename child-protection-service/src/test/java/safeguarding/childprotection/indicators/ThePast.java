package safeguarding.childprotection.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

/**
 * An authority whose past stands in the tables as a test says, all of it recorded on one day long
 * after it happened: figures are about what happened.
 */
final class ThePast extends Figuring {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** A family group. */
  UUID family() {
    UUID id = UUID.randomUUID();
    insert(
        "family_group (authority_code, id, reference, last_referred_on, recorded_at, recorded_by,"
            + " recorded_by_name)",
        id,
        "CP-2016-%04d".formatted(NUMBERS.incrementAndGet()),
        LocalDate.of(2016, 1, 1),
        RECORDED_AT,
        "chair-1",
        "Demo Chair");
    return id;
  }

  /** A child of a family group of their own. */
  UUID child() {
    return child(family(), LocalDate.of(2010, 5, 1), null, "female");
  }

  UUID child(UUID family, @Nullable LocalDate birth, @Nullable LocalDate expected, String sex) {
    UUID id = UUID.randomUUID();
    int number = NUMBERS.incrementAndGet();
    insert(
        "child (authority_code, id, family_id, position, child_number, given_names, family_name,"
            + " date_of_birth, expected_date_of_birth, sex, recorded_at, recorded_by,"
            + " recorded_by_name)",
        id,
        family,
        number % 30_000,
        "N" + number,
        "Alder",
        "Test-Person",
        birth,
        expected,
        sex,
        RECORDED_AT,
        "chair-1",
        "Demo Chair");
    return id;
  }

  /** A referral that waits. */
  UUID referral(LocalDate receivedOn, UUID... children) {
    return enquiry(receivedOn, null, null, null, children);
  }

  /** A referral with a strategy discussion on the same day. */
  UUID enquiry(
      LocalDate receivedOn,
      @Nullable Instant discussedAt,
      @Nullable String decision,
      @Nullable Instant writtenUpAt,
      UUID... children) {
    UUID id = UUID.randomUUID();
    boolean discussed = discussedAt != null;
    insert(
        "enquiry (authority_code, id, family_id, state, received_on, source, summary,"
            + " referral_recorded_at, referral_recorded_by, referral_recorded_by_name,"
            + " discussed_at, took_part, decision, decision_reasons, discussion_recorded_at,"
            + " discussion_recorded_by, discussion_recorded_by_name, written_up_at,"
            + " writing_recorded_at, writing_recorded_by, writing_recorded_by_name)",
        id,
        familyOf(children[0]),
        !discussed ? "referred" : "no-enquiry".equals(decision) ? "closed" : "under-enquiry",
        receivedOn,
        "school",
        "What was told.",
        RECORDED_AT,
        "chair-1",
        "Demo Chair",
        discussedAt,
        discussed ? List.of("social-care", "police", "health") : null,
        decision,
        discussed ? "Why." : null,
        discussed ? RECORDED_AT : null,
        discussed ? "chair-1" : null,
        discussed ? "Demo Chair" : null,
        writtenUpAt,
        writtenUpAt == null ? null : RECORDED_AT,
        writtenUpAt == null ? null : "chair-1",
        writtenUpAt == null ? null : "Demo Chair");
    for (int i = 0; i < children.length; i++) {
      insert("enquiry_child (authority_code, enquiry_id, child_id, position)", id, children[i], i);
    }
    return id;
  }

  /** A section 47 enquiry whose strategy discussion was held at noon. */
  UUID section47(LocalDate discussedOn, UUID... children) {
    return enquiry(
        discussedOn,
        LondonTime.startOf(discussedOn).plusSeconds(43_200),
        "section-47-joint",
        null,
        children);
  }

  /** A request for a conference that has no date yet. */
  UUID requested(UUID enquiry, LocalDate requestedOn, UUID child) {
    return conference(enquiry, requestedOn, null, false, child);
  }

  /** An initial conference that was held. */
  UUID initial(UUID enquiry, LocalDate heldOn, boolean domesticAbuse, UUID child) {
    return conference(enquiry, heldOn, heldOn, domesticAbuse, child);
  }

  /** A review conference that was held. */
  UUID review(LocalDate heldOn, UUID... children) {
    UUID id = conference(null, null, heldOn, false, children[0]);
    for (UUID child : children) {
      decided(id, "review", child, "continue", null);
    }
    return id;
  }

  /** The decision of a conference for one child. */
  void decided(
      UUID conference,
      String kind,
      UUID child,
      @Nullable String outcome,
      @Nullable String category) {
    insert(
        "conference_child (authority_code, conference_id, child_id, position, kind, outcome,"
            + " category, multiple_reason)",
        conference,
        child,
        NUMBERS.incrementAndGet() % 30_000,
        kind,
        outcome,
        category,
        "multiple".equals(category) ? "Why." : null);
  }

  /** A child of a review conference about whom nothing was decided. */
  void undecided(UUID review, UUID child) {
    decided(review, "review", child, null, null);
  }

  /** A conference was stood down on a day, and had been booked for another or the same. */
  void stoodDown(UUID conference, LocalDate bookedFor, LocalDate stoodDownOn) {
    insert(
        "conference_standing_down (authority_code, conference_id, position, starts_at,"
            + " stood_down_on, reason, agreed_by, recorded_at, recorded_by, recorded_by_name)",
        conference,
        0,
        LondonTime.startOf(bookedFor).plusSeconds(36_000),
        stoodDownOn,
        "no-clerk",
        "Demo Lead",
        RECORDED_AT,
        "chair-1",
        "Demo Chair");
  }

  /** A plan that an initial conference began on its first day. */
  void plan(UUID child, LocalDate startedOn, @Nullable LocalDate endedOn, String category) {
    plan(child, startedOn, endedOn, category, null);
  }

  /** A plan, ended by a review conference or, where there is none, because the child moved. */
  void plan(
      UUID child,
      LocalDate startedOn,
      @Nullable LocalDate endedOn,
      String category,
      @Nullable UUID endedBy) {
    UUID began = initial(section47(startedOn, child), startedOn, false, child);
    decided(began, "initial", child, "plan", category);
    boolean ended = endedOn != null;
    insert(
        "plan (authority_code, id, family_id, child_id, started_on, category,"
            + " start_conference_id, start_recorded_at, start_recorded_by,"
            + " start_recorded_by_name, ended_on, end_reason, end_conference_id, end_reasons,"
            + " end_recorded_at, end_recorded_by, end_recorded_by_name)",
        UUID.randomUUID(),
        familyOf(child),
        child,
        startedOn,
        category,
        began,
        RECORDED_AT,
        "chair-1",
        "Demo Chair",
        endedOn,
        !ended ? null : endedBy == null ? "moved" : "closed",
        endedBy,
        ended ? "" : null,
        ended ? RECORDED_AT : null,
        ended ? "chair-1" : null,
        ended ? "Demo Chair" : null);
  }

  private UUID conference(
      @Nullable UUID enquiry,
      @Nullable LocalDate requestedOn,
      @Nullable LocalDate heldOn,
      boolean domesticAbuse,
      UUID child) {
    UUID id = UUID.randomUUID();
    boolean initial = enquiry != null;
    boolean held = heldOn != null;
    insert(
        "conference (authority_code, id, family_id, kind, state, enquiry_id, requested_on,"
            + " agreed_by, agreed_on, request_reasons, late_request, request_recorded_at,"
            + " request_recorded_by, request_recorded_by_name, starts_at, booked_chair, place,"
            + " booking_recorded_at, booking_recorded_by, booking_recorded_by_name, held_on,"
            + " chair, agencies_present, inquorate_reason, domestic_abuse, holding_reasons,"
            + " holding_recorded_at, holding_recorded_by, holding_recorded_by_name)",
        id,
        familyOf(child),
        initial ? "initial" : "review",
        held ? "held" : "requested",
        enquiry,
        requestedOn,
        initial ? "Demo Lead" : null,
        requestedOn,
        initial ? "Why." : null,
        initial ? false : null,
        initial ? RECORDED_AT : null,
        initial ? "chair-1" : null,
        initial ? "Demo Chair" : null,
        heldOn == null ? null : LondonTime.startOf(heldOn).plusSeconds(36_000),
        held ? "Demo Chair" : null,
        held ? "" : null,
        held ? RECORDED_AT : null,
        held ? "chair-1" : null,
        held ? "Demo Chair" : null,
        heldOn,
        held ? "Demo Chair" : null,
        held ? List.of("social-care", "police", "health") : null,
        held ? "" : null,
        held ? domesticAbuse : null,
        held ? "Why." : null,
        held ? RECORDED_AT : null,
        held ? "chair-1" : null,
        held ? "Demo Chair" : null);
    return id;
  }

  private UUID familyOf(UUID child) {
    return bean(AuthorityTransactions.class)
        .read(
            authority(),
            () ->
                bean(Statements.class)
                    .find(
                        "SELECT family_id FROM child WHERE authority_code = ? AND id = ?",
                        row -> row.uuid("family_id"),
                        authority().code(),
                        child)
                    .orElseThrow());
  }
}
