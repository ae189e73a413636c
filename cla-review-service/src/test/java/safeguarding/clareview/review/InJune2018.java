package safeguarding.clareview.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
abstract class InJune2018 {
  static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 4);
  static final LocalDate DUE = LocalDate.of(2018, 7, 2);
  static final LocalDate TODAY = LocalDate.of(2018, 6, 29);
  static final ToldOutOfTime SOCIAL_WORKER =
      new ToldOutOfTime(LateReviewReason.SOCIAL_WORKER, "Demo Manager");

  final CareClocks clocks =
      new CareClocks(
          new RuleClocks(ClaReviewTimescales::rules, new WorkingDays(BankHolidays.shipped())));
  final Map<UUID, ChildInCare> children = new HashMap<>();

  CareEvents reviewed(UUID child) {
    return Objects.requireNonNull(children.get(child)).courses().getFirst().events();
  }

  ReviewedChild reviewedChild(UUID child) {
    Course course = Objects.requireNonNull(children.get(child)).courses().getFirst();
    return new ReviewedChild(child, course.id());
  }

  Ruling<Due> book(LocalDate day, ToldOutOfTime outOfTime, UUID... childIds) {
    return ReviewPolicy.book(
        UUID.randomUUID(),
        booking(ReviewSubject.LOOKED_AFTER, at(day), outOfTime, List.of(childIds)),
        facts());
  }

  static BookReview booking(
      @Nullable ReviewSubject subject,
      @Nullable Instant startsAt,
      ToldOutOfTime outOfTime,
      List<UUID> childIds) {
    return new BookReview(subject, childIds, startsAt, "Example House", "Demo IRO", outOfTime);
  }

  Ruling<Booked> rebook(Review review, LocalDate day, ToldOutOfTime outOfTime) {
    return ReviewPolicy.rebook(review, new RebookReview(at(day), "", outOfTime), facts());
  }

  Ruling<Held> hold(Review review, LocalDate day, HoldReview.Told... told) {
    return ReviewPolicy.hold(
        review, new HoldReview(day, List.of(told), ToldOutOfTime.NOTHING, "As agreed."), facts());
  }

  static HoldReview.Told told(UUID child, Participation participation) {
    return new HoldReview.Told(child, participation);
  }

  final ReviewFacts facts() {
    return new ReviewFacts(Map.copyOf(children), clocks, TODAY);
  }

  static Instant at(LocalDate day) {
    return LondonTime.startOf(day).plusSeconds(36_000);
  }

  UUID lookedAfter(LocalDate from, @Nullable LocalDate to) {
    return child(course(CourseKind.LOOKED_AFTER, from, to, List.of(), List.of()));
  }

  UUID born(LocalDate day) {
    return child(day, course(CourseKind.LOOKED_AFTER, FIRST_DAY, null, List.of(), List.of()));
  }

  UUID child(Course course) {
    return child(LocalDate.of(2008, 1, 1), course);
  }

  UUID child(LocalDate born, Course course) {
    Child child = new Child(course.childId(), "1001", "Alder", "Test-Child", born, Sex.NOT_KNOWN);
    children.put(child.id(), new ChildInCare(child, new ArrayList<>(List.of(course))));
    return child.id();
  }

  static Course course(
      CourseKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      List<LocalDate> booked,
      List<LocalDate> held) {
    return new Course(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new CareEvents(kind, from, to, LocalDate.of(2026, 1, 1), null, null, booked, held));
  }
}
