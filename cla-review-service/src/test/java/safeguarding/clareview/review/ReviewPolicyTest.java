package safeguarding.clareview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.WorkingDays;
import safeguarding.clareview.care.Child;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.Sex;
import safeguarding.clareview.review.Review.Booked;
import safeguarding.clareview.review.Review.Held;
import safeguarding.clareview.review.ReviewPolicy.Due;
import safeguarding.clareview.timescale.CareClocks;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.rulings.Ruling;

/** Looked after from Monday 4 June 2018, so due by Monday 2 July; it is Friday 29 June. */
class ReviewPolicyTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate DUE = LocalDate.of(2018, 7, 2);
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 29);
  private static final ToldOutOfTime SOCIAL_WORKER =
      new ToldOutOfTime(LateReviewReason.SOCIAL_WORKER, "Demo Manager");

  private final CareClocks clocks =
      new CareClocks(
          new RuleClocks(ClaReviewTimescales.rules(), new WorkingDays(BankHolidays.shipped())));
  private final Map<UUID, ChildInCare> children = new HashMap<>();

  @Test
  void a_review_is_booked_for_siblings_together_and_due_when_the_first_is() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY.plusDays(4), null);

    Due due = granted(book(DUE, ToldOutOfTime.NOTHING, elder, younger));

    assertThat(due.dueOn()).contains(DUE);
    assertThat(due.review().children())
        .extracting(ReviewedChild::childId)
        .containsExactly(elder, younger);
  }

  @Test
  void a_review_before_the_first_day_in_care_is_refused() {
    UUID child = lookedAfter(FIRST_DAY, null);

    assertThat(code(book(FIRST_DAY.minusDays(1), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("review-before-care starts_at");
    granted(book(FIRST_DAY, ToldOutOfTime.NOTHING, child));
  }

  @Test
  void a_review_after_care_has_ended_is_refused_but_not_on_its_last_day() {
    UUID child = lookedAfter(FIRST_DAY, FIRST_DAY.plusDays(9));

    assertThat(code(book(FIRST_DAY.plusDays(10), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("not-in-care child_ids[0]");
    granted(book(FIRST_DAY.plusDays(9), ToldOutOfTime.NOTHING, child));
  }

  @Test
  void a_child_looked_after_has_no_supervision_order_to_review() {
    UUID child = lookedAfter(FIRST_DAY, null);

    assertThat(
            code(
                ReviewPolicy.book(
                    UUID.randomUUID(),
                    booking(
                        ReviewSubject.SUPERVISION_ORDER,
                        at(DUE),
                        ToldOutOfTime.NOTHING,
                        List.of(child)),
                    facts())))
        .isEqualTo("review-before-care starts_at");
  }

  @Test
  void short_breaks_are_reviewed_like_being_looked_after() {
    UUID child = child(course(CourseKind.SHORT_BREAKS, FIRST_DAY, null, false, List.of()));

    assertThat(granted(book(DUE, ToldOutOfTime.NOTHING, child)).dueOn())
        .contains(LocalDate.of(2018, 9, 4));
  }

  @Test
  void a_child_twice_or_unknown_or_none_at_all_is_refused() {
    UUID child = lookedAfter(FIRST_DAY, null);

    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, child, child)))
        .isEqualTo("every-child-once child_ids[1]");
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, child, UUID.randomUUID())))
        .isEqualTo("child-not-known child_ids[1]");
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING))).isEqualTo("invalid-fields child_ids");
    UUID[] thirteen =
        Stream.generate(() -> lookedAfter(FIRST_DAY, null)).limit(13).toArray(UUID[]::new);
    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, thirteen)))
        .isEqualTo("invalid-fields child_ids");
  }

  @Test
  void a_child_with_a_booked_review_is_not_booked_again() {
    UUID child = child(course(CourseKind.LOOKED_AFTER, FIRST_DAY, null, true, List.of()));

    assertThat(code(book(DUE, ToldOutOfTime.NOTHING, child)))
        .isEqualTo("review-already-booked child_ids[0]");
  }

  @Test
  void a_child_is_reviewed_once_a_day() {
    UUID child =
        child(
            course(
                CourseKind.LOOKED_AFTER, FIRST_DAY, null, false, List.of(FIRST_DAY.plusDays(10))));

    assertThat(code(book(FIRST_DAY.plusDays(10), ToldOutOfTime.NOTHING, child)))
        .isEqualTo("reviewed-on-that-day starts_at");
  }

  @Test
  void late_for_one_of_the_siblings_needs_a_reason_and_who_agreed() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY.plusDays(4), null);

    assertThat(code(book(DUE.plusDays(1), ToldOutOfTime.NOTHING, elder, younger)))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
    assertThat(
            code(
                book(
                    DUE.plusDays(1),
                    new ToldOutOfTime(LateReviewReason.VENUE, ""),
                    elder,
                    younger)))
        .isEqualTo("invalid-fields out_of_time.agreed_by");
    assertThat(
            granted(book(DUE.plusDays(1), SOCIAL_WORKER, elder, younger))
                .review()
                .booking()
                .outOfTime())
        .isEqualTo(new OutOfTime(LateReviewReason.SOCIAL_WORKER, "Demo Manager"));
  }

  @Test
  void in_time_a_reason_for_being_late_is_refused() {
    assertThat(code(book(DUE, SOCIAL_WORKER, lookedAfter(FIRST_DAY, null))))
        .isEqualTo("not-out-of-time out_of_time.reason");
  }

  @Test
  void a_review_may_be_on_a_sunday_and_lie_in_the_past_but_not_years_ahead() {
    UUID child = lookedAfter(FIRST_DAY, null);

    granted(book(LocalDate.of(2018, 6, 10), ToldOutOfTime.NOTHING, child));
    assertThat(code(book(TODAY.plusYears(2).plusDays(1), SOCIAL_WORKER, child)))
        .isEqualTo("invalid-fields starts_at");
  }

  @Test
  void a_booking_without_day_and_subject_is_refused() {
    assertThat(
            code(
                ReviewPolicy.book(
                    UUID.randomUUID(),
                    booking(
                        null, null, ToldOutOfTime.NOTHING, List.of(lookedAfter(FIRST_DAY, null))),
                    facts())))
        .isEqualTo("invalid-fields subject starts_at");
  }

  @Test
  void a_booking_is_moved_and_says_anew_whether_it_is_late() {
    Booked booked =
        granted(book(DUE, ToldOutOfTime.NOTHING, lookedAfter(FIRST_DAY, null))).review();

    assertThat(code(rebook(booked, DUE.plusDays(1), ToldOutOfTime.NOTHING)))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
    assertThat(code(rebook(booked, FIRST_DAY.minusDays(1), ToldOutOfTime.NOTHING)))
        .isEqualTo("review-before-care starts_at");

    Booked moved = granted(rebook(booked, DUE.plusDays(1), SOCIAL_WORKER));

    assertThat(moved.booking().startsOn()).isEqualTo(DUE.plusDays(1));
    assertThat(moved.booking().place()).isEqualTo(booked.booking().place());
  }

  @Test
  void a_review_is_held_with_the_participation_of_every_child() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY.plusDays(4), null);
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, elder, younger)).review();

    Held held =
        granted(
            hold(booked, TODAY, told(younger, Participation.PN2), told(elder, Participation.PN1)));

    assertThat(held.participants())
        .extracting(each -> each.child().childId(), Participant::participation)
        .containsExactly(tuple(elder, Participation.PN1), tuple(younger, Participation.PN2));
  }

  @Test
  void a_child_left_out_or_entered_twice_or_of_another_review_is_refused() {
    UUID elder = lookedAfter(FIRST_DAY, null);
    UUID younger = lookedAfter(FIRST_DAY, null);
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, elder, younger)).review();

    assertThat(code(hold(booked, TODAY, told(elder, Participation.PN1))))
        .isEqualTo("every-child-once children");
    assertThat(
            code(
                hold(
                    booked, TODAY, told(elder, Participation.PN1), told(elder, Participation.PN1))))
        .isEqualTo("every-child-once children[1].child_id children");
    assertThat(
            code(
                hold(
                    booked,
                    TODAY,
                    told(elder, Participation.PN1),
                    told(younger, Participation.PN1),
                    told(UUID.randomUUID(), Participation.PN1))))
        .isEqualTo("every-child-once children[2].child_id");
  }

  @Test
  void participation_pn0_for_a_child_of_four_is_refused() {
    UUID four = born(TODAY.minusYears(4));
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, four)).review();

    assertThat(code(hold(booked, TODAY, told(four, Participation.PN0))))
        .isEqualTo("participation-from-four children[0].participation");
    granted(hold(booked, TODAY, told(four, Participation.PN4)));
  }

  @Test
  void participation_other_than_pn0_for_a_child_under_four_is_refused() {
    UUID underFour = born(TODAY.minusYears(4).plusDays(1));
    Booked booked = granted(book(TODAY, ToldOutOfTime.NOTHING, underFour)).review();

    assertThat(code(hold(booked, TODAY, told(underFour, Participation.PN3))))
        .isEqualTo("participation-under-four children[0].participation");
    granted(hold(booked, TODAY, told(underFour, Participation.PN0)));
  }

  @Test
  void a_review_is_not_held_tomorrow_and_not_before_care() {
    UUID child = lookedAfter(FIRST_DAY, null);
    Booked booked = granted(book(DUE, ToldOutOfTime.NOTHING, child)).review();

    assertThat(code(hold(booked, TODAY.plusDays(1), told(child, Participation.PN1))))
        .isEqualTo("invalid-fields held_on");
    assertThat(code(hold(booked, FIRST_DAY.minusDays(1), told(child, Participation.PN1))))
        .isEqualTo("review-before-care held_on");
  }

  @Test
  void a_review_held_late_says_why_unless_the_booking_did() {
    UUID child = lookedAfter(FIRST_DAY.minusYears(1), null);
    LocalDate due = clocks.reviewDue(reviewed(child), TODAY).orElseThrow();
    Booked inTime = granted(book(due, ToldOutOfTime.NOTHING, child)).review();
    Booked late = granted(book(due.plusDays(1), SOCIAL_WORKER, child)).review();

    assertThat(code(hold(inTime, due.plusDays(1), told(child, Participation.PN1))))
        .isEqualTo("out-of-time-reason-needed out_of_time.reason");
    granted(hold(late, due.plusDays(2), told(child, Participation.PN1)));
    granted(hold(late, due, told(child, Participation.PN1)));
  }

  @Test
  void a_child_whose_care_ended_before_the_day_falls_out_as_long_as_one_is_left() {
    LocalDate last = FIRST_DAY.plusDays(9);
    UUID leaves = lookedAfter(FIRST_DAY, last);
    UUID stays = lookedAfter(FIRST_DAY, null);
    Booked both = granted(book(last, ToldOutOfTime.NOTHING, leaves, stays)).review();
    Booked alone = granted(book(last, ToldOutOfTime.NOTHING, leaves)).review();

    assertThat(granted(rebook(both, last, ToldOutOfTime.NOTHING)).children()).hasSize(2);
    assertThat(granted(rebook(both, last.plusDays(1), ToldOutOfTime.NOTHING)).children())
        .extracting(ReviewedChild::childId)
        .containsExactly(stays);
    assertThat(
            granted(
                    hold(
                        both,
                        last.plusDays(1),
                        new HoldReview.Told(leaves, null),
                        told(stays, Participation.PN1)))
                .children())
        .extracting(ReviewedChild::childId)
        .containsExactly(stays);
    assertThat(code(rebook(alone, last.plusDays(1), ToldOutOfTime.NOTHING)))
        .isEqualTo("not-in-care starts_at");
    assertThat(code(hold(alone, last.plusDays(1), told(leaves, Participation.PN1))))
        .isEqualTo("not-in-care held_on");
  }

  @Test
  void what_is_told_of_a_child_who_falls_out_is_refused() {
    LocalDate last = FIRST_DAY.plusDays(9);
    UUID leaves = lookedAfter(FIRST_DAY, last);
    UUID stays = lookedAfter(FIRST_DAY, null);
    Booked both = granted(book(last, ToldOutOfTime.NOTHING, leaves, stays)).review();

    assertThat(
            code(
                hold(
                    both,
                    last.plusDays(1),
                    told(leaves, Participation.PN1),
                    told(stays, Participation.PN1))))
        .isEqualTo("not-in-care children[0].participation");
  }

  @Test
  void a_review_is_held_once() {
    UUID child = lookedAfter(FIRST_DAY, null);
    Held held =
        granted(
            hold(
                granted(book(TODAY, ToldOutOfTime.NOTHING, child)).review(),
                TODAY,
                told(child, Participation.PN1)));

    assertThat(code(hold(held, TODAY, told(child, Participation.PN1))))
        .isEqualTo("review-already-held");
    assertThat(code(rebook(held, DUE, ToldOutOfTime.NOTHING))).isEqualTo("review-already-held");
  }

  private CareEvents reviewed(UUID child) {
    return Objects.requireNonNull(children.get(child)).courses().getFirst().events();
  }

  private Ruling<Due> book(LocalDate day, ToldOutOfTime late, UUID... childIds) {
    return ReviewPolicy.book(
        UUID.randomUUID(),
        booking(ReviewSubject.LOOKED_AFTER, at(day), late, List.of(childIds)),
        facts());
  }

  private static BookReview booking(
      @Nullable ReviewSubject subject,
      @Nullable Instant startsAt,
      ToldOutOfTime late,
      List<UUID> childIds) {
    return new BookReview(subject, childIds, startsAt, "Example House", "Demo IRO", late);
  }

  private Ruling<Booked> rebook(Review review, LocalDate day, ToldOutOfTime late) {
    return ReviewPolicy.rebook(review, new RebookReview(at(day), "", late), facts());
  }

  private Ruling<Held> hold(Review review, LocalDate day, HoldReview.Told... told) {
    return ReviewPolicy.hold(
        review, new HoldReview(day, List.of(told), ToldOutOfTime.NOTHING, "As agreed."), facts());
  }

  private static HoldReview.Told told(UUID child, Participation participation) {
    return new HoldReview.Told(child, participation);
  }

  private ReviewFacts facts() {
    return new ReviewFacts(Map.copyOf(children), clocks, TODAY);
  }

  private static Instant at(LocalDate day) {
    return LondonTime.startOf(day).plusSeconds(36_000);
  }

  private UUID lookedAfter(LocalDate from, @Nullable LocalDate to) {
    return child(course(CourseKind.LOOKED_AFTER, from, to, false, List.of()));
  }

  private UUID born(LocalDate day) {
    return child(day, course(CourseKind.LOOKED_AFTER, FIRST_DAY, null, false, List.of()));
  }

  private UUID child(Course course) {
    return child(LocalDate.of(2008, 1, 1), course);
  }

  private UUID child(LocalDate born, Course course) {
    Child child = new Child(course.childId(), "1001", "Alder", "Test-Child", born, Sex.NOT_KNOWN);
    children.put(child.id(), new ChildInCare(child, new ArrayList<>(List.of(course))));
    return child.id();
  }

  private static Course course(
      CourseKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      boolean booked,
      List<LocalDate> held) {
    return new Course(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new CareEvents(
            kind,
            from,
            to,
            LocalDate.of(2026, 1, 1),
            null,
            null,
            booked ? List.of(DUE) : List.of(),
            held));
  }
}
