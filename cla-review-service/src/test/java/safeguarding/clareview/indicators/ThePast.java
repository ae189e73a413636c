package safeguarding.clareview.indicators;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.LondonTime;
import safeguarding.tenancy.AuthorityTransactions;

/**
 * An authority whose past stands in the tables as a test says, all of it recorded on one day long
 * after it happened: figures are about what happened.
 */
final class ThePast extends Figuring {
  static final LocalDate BORN = LocalDate.of(2008, 5, 1);

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** An episode of care, which ends where the next begins. */
  record Stay(LocalDate from, String reason, String legalStatus, String placement) {}

  /** A first episode with foster carers, accommodated. */
  static Stay accommodated(LocalDate day) {
    return new Stay(day, "s", "v2", "u6");
  }

  UUID child() {
    return child(BORN, "female");
  }

  UUID child(LocalDate birth, String sex) {
    UUID id = UUID.randomUUID();
    int number = NUMBERS.incrementAndGet();
    write(() ->
        insert(
            "child (authority_code, id, reference, child_number, given_names, family_name,"
                + " date_of_birth, sex, recorded_at, recorded_by, recorded_by_name)",
            id,
            "CLA-2016-%04d".formatted(number),
            "N" + number,
            "Alder",
            "Test-Child",
            birth,
            sex,
            RECORDED_AT,
            "iro-1",
            "Demo IRO"));
    return id;
  }

  /** A period of care of one episode. */
  UUID care(UUID child, LocalDate startedOn, @Nullable LocalDate ceasedOn) {
    return care(child, null, "n1", ceasedOn, "e4a", accommodated(startedOn));
  }

  /**
   * A period of care.
   *
   * @param endReason read only where it has ceased
   */
  UUID care(
      UUID child,
      @Nullable LocalDate notifiedOn,
      String need,
      @Nullable LocalDate ceasedOn,
      String endReason,
      Stay... stays) {
    UUID id = UUID.randomUUID();
    boolean ceased = ceasedOn != null;
    write(() -> {
      insert(
          "care_period (authority_code, id, child_id, state, started_on, short_breaks, need,"
              + " notified_on, iro, start_recorded_at, start_recorded_by, start_recorded_by_name,"
              + " ceased_on, end_reason, last_episode, end_recorded_at, end_recorded_by,"
              + " end_recorded_by_name)",
          id,
          child,
          ceased ? "ceased" : "open",
          stays[0].from(),
          stays[0].legalStatus().equals("v3") || stays[0].legalStatus().equals("v4"),
          need,
          notifiedOn,
          "",
          RECORDED_AT,
          "iro-1",
          "Demo IRO",
          ceasedOn,
          ceased ? endReason : null,
          ceased ? stays.length : null,
          ceased ? RECORDED_AT : null,
          ceased ? "iro-1" : null,
          ceased ? "Demo IRO" : null);
      for (int i = 0; i < stays.length; i++) {
        insert(
            "episode (authority_code, care_period_id, number, started_on, ended_on, reason,"
                + " legal_status, placement_type, provider, in_area, recorded_at, recorded_by,"
                + " recorded_by_name)",
            id,
            i + 1,
            stays[i].from(),
            i + 1 < stays.length ? stays[i + 1].from() : ceasedOn,
            stays[i].reason(),
            stays[i].legalStatus(),
            stays[i].placement(),
            "",
            true,
            RECORDED_AT,
            "iro-1",
            "Demo IRO");
      }
    });
    return id;
  }

  /** A supervision order that holds. */
  UUID order(UUID child, LocalDate madeOn) {
    UUID id = UUID.randomUUID();
    write(() ->
        insert(
            "supervision_order (authority_code, id, child_id, state, made_on, iro,"
                + " start_recorded_at, start_recorded_by, start_recorded_by_name)",
            id,
            child,
            "in-force",
            madeOn,
            "",
            RECORDED_AT,
            "iro-1",
            "Demo IRO"));
    return id;
  }

  /** A child at a review of a period of care. */
  record AtReview(UUID child, UUID care, String participation) {}

  /** A review meeting about children looked after. */
  void review(LocalDate heldOn, AtReview... children) {
    UUID id = UUID.randomUUID();
    write(() -> {
      meeting(id, "looked-after", heldOn);
      for (int i = 0; i < children.length; i++) {
        insert(
            "review_child (authority_code, review_id, child_id, position, care_period_id,"
                + " participation)",
            id,
            children[i].child(),
            i,
            children[i].care(),
            children[i].participation());
      }
    });
  }

  /** A review meeting about a supervision order. */
  void orderReview(LocalDate heldOn, UUID child, UUID order) {
    UUID id = UUID.randomUUID();
    write(() -> {
      meeting(id, "supervision-order", heldOn);
      insert(
          "review_child (authority_code, review_id, child_id, position, supervision_order_id,"
              + " participation)",
          id,
          child,
          0,
          order,
          "pn1");
    });
  }

  /** A concern, answered or not. */
  void concern(UUID child, LocalDate raisedOn, @Nullable LocalDate answeredOn, String theme) {
    alert(child, raisedOn, "concern", theme, answeredOn);
  }

  void praise(UUID child, LocalDate raisedOn, String theme) {
    alert(child, raisedOn, "good-practice", theme, null);
  }

  private void meeting(UUID id, String subject, LocalDate heldOn) {
    insert(
        "review (authority_code, id, state, subject, starts_at, place, iro, booking_recorded_at,"
            + " booking_recorded_by, booking_recorded_by_name, held_on, decisions,"
            + " holding_recorded_at, holding_recorded_by, holding_recorded_by_name)",
        id,
        "held",
        subject,
        LondonTime.startOf(heldOn).plusSeconds(36_000),
        "",
        "Demo IRO",
        RECORDED_AT,
        "iro-1",
        "Demo IRO",
        heldOn,
        "",
        RECORDED_AT,
        "iro-1",
        "Demo IRO");
  }

  private void alert(
      UUID child, LocalDate raisedOn, String kind, String theme, @Nullable LocalDate answeredOn) {
    boolean answered = answeredOn != null;
    write(() ->
        insert(
            "practice_alert (authority_code, id, reference, state, child_id, subject, kind, theme,"
                + " raised_on, team, summary, asked, raising_recorded_at, raising_recorded_by,"
                + " raising_recorded_by_name, answered_on, answered_by, answer,"
                + " answer_recorded_at, answer_recorded_by, answer_recorded_by_name)",
            UUID.randomUUID(),
            "ALERT-2017-%04d".formatted(NUMBERS.incrementAndGet()),
            kind.equals("concern") ? answered ? "answered" : "raised" : "noted",
            child,
            "looked-after",
            kind,
            theme,
            raisedOn,
            "North team",
            "What was seen.",
            "What is asked.",
            RECORDED_AT,
            "iro-1",
            "Demo IRO",
            answeredOn,
            answered ? "Demo Lead" : null,
            answered ? "What was done." : null,
            answered ? RECORDED_AT : null,
            answered ? "iro-1" : null,
            answered ? "Demo IRO" : null));
  }

  private void write(Runnable work) {
    bean(AuthorityTransactions.class).write(authority(), work);
  }
}
