package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.BORN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.OrderPolicy.Made;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.rulings.Ruling;

/** It is Wednesday 20 June 2018; the order was made on 4 June. */
class OrderPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 20);
  private static final LocalDate MADE = LocalDate.of(2018, 6, 4);
  private static final UUID CHILD = UUID.fromString("00000000-0000-8000-8000-000000000001");
  private static final ToldChild TOLD =
      new ToldChild("1001", "Alder", "Test-Child", BORN, Sex.FEMALE);
  private static final Child KNOWN =
      new Child(CHILD, "1001", "Alder", "Test-Child", BORN, Sex.FEMALE);

  @Test
  void an_order_begins_on_the_day_it_is_made() {
    assertThat(granted(make(MADE, List.of())).order().madeOn()).isEqualTo(MADE);
  }

  @Test
  void an_order_that_is_made_tomorrow_or_on_no_day_is_refused() {
    assertThat(code(make(TODAY.plusDays(1), List.of()))).isEqualTo("invalid-fields made_on");
    assertThat(code(make(null, List.of()))).isEqualTo("invalid-fields made_on");
  }

  @Test
  void two_orders_of_a_child_never_overlap() {
    for (LocalDate day : List.of(MADE, MADE.plusDays(9))) {
      assertThat(code(make(day, List.of(order(MADE, null)))))
          .isEqualTo("order-already-in-force made_on");
    }
    granted(make(MADE, List.of(order(MADE.minusDays(9), MADE))));
  }

  @Test
  void before_a_later_order_the_end_is_needed_and_lies_before_it() {
    List<Course> later = List.of(order(MADE, null));
    LocalDate earlier = MADE.minusDays(9);

    assertThat(code(make(earlier, later))).isEqualTo("ending-needed ending.ended_on");
    assertThat(code(make(earlier, later, new EndOrder(MADE.plusDays(1), OrderEndReason.EXPIRED))))
        .isEqualTo("order-already-in-force ending.ended_on");
    assertThat(code(make(earlier, later, new EndOrder(earlier.minusDays(1), null))))
        .isEqualTo("invalid-fields ending.ended_on ending.reason");
    assertThat(granted(make(earlier, later, new EndOrder(MADE, OrderEndReason.EXPIRED))).order())
        .isInstanceOf(Ended.class);
  }

  @Test
  void a_child_looked_after_may_come_under_an_order() {
    Course care =
        new Course(
            UUID.randomUUID(),
            CHILD,
            new CareEvents(
                CourseKind.LOOKED_AFTER,
                MADE.minusDays(9),
                null,
                KNOWN.eighteenOn(),
                null,
                null,
                List.of(),
                List.of()));

    granted(make(MADE, List.of(care)));
  }

  @Test
  void an_order_ends_once_in_order_and_for_a_reason() {
    assertThat(code(end(MADE.minusDays(1), OrderEndReason.EXPIRED, List.of())))
        .isEqualTo("ended-before-order ended_on");
    assertThat(code(end(MADE.plusDays(1), OrderEndReason.EXPIRED, List.of(MADE.plusDays(2)))))
        .isEqualTo("ended-before-review ended_on");
    assertThat(code(end(TODAY, OrderEndReason.EIGHTEEN, List.of())))
        .isEqualTo("end-reason-needs-eighteen reason");
    assertThat(code(end(null, null, List.of()))).isEqualTo("invalid-fields ended_on reason");

    Ended ended = granted(end(TODAY, OrderEndReason.DISCHARGED, List.of()));

    assertThat(
            code(
                OrderPolicy.end(
                    ended, KNOWN, List.of(), new EndOrder(TODAY, OrderEndReason.EXPIRED), TODAY)))
        .isEqualTo("order-already-ended");
  }

  private static Ruling<Made> make(@Nullable LocalDate day, List<Course> courses) {
    return make(day, courses, null);
  }

  private static Ruling<Made> make(
      @Nullable LocalDate day, List<Course> courses, @Nullable EndOrder ending) {
    return OrderPolicy.make(
        UUID.randomUUID(),
        new Before(CHILD, null, courses),
        new StartOrder(TOLD, day, "Demo IRO", ending),
        TODAY);
  }

  private static Ruling<Ended> end(
      @Nullable LocalDate day, @Nullable OrderEndReason reason, List<LocalDate> reviews) {
    return OrderPolicy.end(
        granted(make(MADE, List.of())).order(), KNOWN, reviews, new EndOrder(day, reason), TODAY);
  }

  private static Course order(LocalDate from, @Nullable LocalDate to) {
    return new Course(
        UUID.randomUUID(),
        CHILD,
        new CareEvents(
            CourseKind.SUPERVISION_ORDER,
            from,
            to,
            KNOWN.eighteenOn(),
            null,
            null,
            List.of(),
            List.of()));
  }
}
