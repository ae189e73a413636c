package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.BORN;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;
import static safeguarding.clareview.care.ACareStart.anEpisode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.CarePolicy.Started;
import safeguarding.clareview.timescale.CourseKind;

/** What the beginning of a period of care must hold. */
class CareStartRulesTest extends CareInJune2018 {

  @Test
  void a_child_who_becomes_looked_after_begins_with_reason_s() {
    Started started = granted(start(NOBODY, aCareStart("1001")));

    assertThat(started.child()).isEqualTo(KNOWN);
    assertThat(started.period().startedOn()).isEqualTo(FIRST_DAY);
    assertThat(started.period().episodes())
        .extracting(Episode::reason)
        .containsExactly(EpisodeReason.S);
  }

  @Test
  void another_reason_than_s_is_refused_for_a_first_episode() {
    assertThat(
            code(
                start(
                    NOBODY,
                    aCareStart("1001")
                        .episode(
                            anEpisode(
                                FIRST_DAY, EpisodeReason.L, LegalStatus.C2, PlacementType.U6)))))
        .isEqualTo("episode-reason-contradicts first_episode.reason");
  }

  @Test
  void a_child_nobody_knows_yet_needs_a_name_a_birth_and_a_sex() {
    assertThat(code(start(NOBODY, aCareStart("1001").onlyTheNumber())))
        .isEqualTo("invalid-fields child.given_names child.date_of_birth child.sex");
  }

  @Test
  void of_a_child_who_is_known_the_number_is_enough() {
    Started started =
        granted(start(new Before(CHILD, KNOWN, List.of()), aCareStart("1001").onlyTheNumber()));

    assertThat(started.child()).isEqualTo(KNOWN);
  }

  @Test
  void a_known_child_told_of_with_another_birth_is_refused() {
    assertThat(
            code(
                start(
                    new Before(CHILD, KNOWN, List.of()),
                    aCareStart("1001").bornOn(BORN.plusDays(1)))))
        .isEqualTo("child-known-otherwise child.date_of_birth");
  }

  @Test
  void without_a_number_there_is_no_child() {
    assertThat(code(start(NOBODY, aCareStart("")))).isEqualTo("invalid-fields child.child_number");
  }

  @Test
  void care_before_birth_or_from_eighteen_on_is_refused() {
    assertThat(code(start(NOBODY, aCareStart("1001").bornOn(FIRST_DAY.plusDays(1)))))
        .isEqualTo("before-birth first_episode.started_on");
    assertThat(code(start(NOBODY, aCareStart("1001").bornOn(FIRST_DAY.minusYears(18)))))
        .isEqualTo("eighteen-or-over first_episode.started_on");
    granted(start(NOBODY, aCareStart("1001").bornOn(FIRST_DAY.minusYears(18).plusDays(1))));
    granted(start(NOBODY, aCareStart("1001").bornOn(FIRST_DAY)));
  }

  @Test
  void care_that_begins_tomorrow_or_before_the_calendar_is_refused() {
    assertThat(code(start(NOBODY, aCareStart("1001").from(TODAY.plusDays(1)))))
        .startsWith("invalid-fields first_episode.started_on");
    assertThat(
            code(
                start(
                    NOBODY,
                    aCareStart("1001")
                        .bornOn(LocalDate.of(1990, 1, 1))
                        .from(LocalDate.of(1994, 12, 31)))))
        .isEqualTo("invalid-fields first_episode.started_on");
  }

  @Test
  void what_the_return_asks_for_is_needed() {
    assertThat(
            code(
                start(
                    NOBODY,
                    aCareStart("1001").needing(null).episode(anEpisode(null, null, null, null)))))
        .isEqualTo(
            "invalid-fields first_episode.started_on first_episode.legal_status"
                + " first_episode.placement_type need");
  }

  @Test
  void a_child_in_care_cannot_become_looked_after_again() {
    Before inCare = new Before(CHILD, KNOWN, List.of(course(FIRST_DAY.minusYears(1), null)));

    assertThat(code(start(inCare, aCareStart("1001"))))
        .isEqualTo("already-looked-after first_episode.started_on");
  }

  @Test
  void before_a_later_period_the_end_is_needed_and_lies_before_it() {
    LocalDate again = FIRST_DAY.plusDays(2);
    Before later = new Before(CHILD, KNOWN, List.of(course(again, FIRST_DAY.plusDays(9))));

    assertThat(code(start(later, aCareStart("1001")))).isEqualTo("ending-needed ending.ceased_on");
    assertThat(code(start(later, aCareStart("1001").until(again.plusDays(1)))))
        .isEqualTo("already-looked-after ending.ceased_on");
    assertThat(code(start(later, aCareStart("1001").from(again).until(again.plusDays(1)))))
        .isEqualTo("already-looked-after first_episode.started_on");
    assertThat(granted(start(later, aCareStart("1001").until(again))).period())
        .isInstanceOf(Ceased.class);
    Before running = new Before(CHILD, KNOWN, List.of(course(again, null)));
    assertThat(code(start(running, aCareStart("1001"))))
        .isEqualTo("ending-needed ending.ceased_on");
    granted(start(running, aCareStart("1001").until(again)));
  }

  @Test
  void every_rule_about_the_end_holds_for_what_is_told_whole() {
    assertThat(code(start(NOBODY, aCareStart("1001").until(FIRST_DAY.minusDays(1)))))
        .isEqualTo("ended-before-episode ending.ceased_on");
    assertThat(code(start(NOBODY, aCareStart("1001").until(TODAY.plusDays(1)))))
        .isEqualTo("invalid-fields ending.ceased_on");
    assertThat(code(start(NOBODY, aCareStart("1001").until(null, CareEndReason.E8))))
        .isEqualTo("invalid-fields ending.ceased_on");
    assertThat(code(start(NOBODY, aCareStart("1001").until(TODAY, null))))
        .isEqualTo("invalid-fields ending.reason");
    assertThat(code(start(NOBODY, aCareStart("1001").until(TODAY, CareEndReason.E17))))
        .isEqualTo("end-reason-needs-eighteen ending.reason");
    assertThat(code(start(NOBODY, aCareStart("1001").notified(TODAY).until(TODAY.minusDays(1)))))
        .isEqualTo("ended-before-notification ending.ceased_on");
    assertThat(
            code(
                start(NOBODY, aCareStart("1001").iro("Demo IRO", TODAY).until(TODAY.minusDays(1)))))
        .isEqualTo("ended-before-appointment ending.ceased_on");
  }

  @Test
  void care_may_begin_again_on_the_day_on_which_it_ended() {
    granted(
        start(
            new Before(CHILD, KNOWN, List.of(course(FIRST_DAY.minusYears(1), FIRST_DAY))),
            aCareStart("1001")));
    assertThat(
            code(
                start(
                    new Before(
                        CHILD,
                        KNOWN,
                        List.of(course(FIRST_DAY.minusYears(1), FIRST_DAY.plusDays(1)))),
                    aCareStart("1001"))))
        .isEqualTo("already-looked-after first_episode.started_on");
  }

  @Test
  void a_child_under_a_supervision_order_may_become_looked_after() {
    Course order =
        new Course(
            UUID.randomUUID(),
            CHILD,
            events(CourseKind.SUPERVISION_ORDER, FIRST_DAY.minusDays(30), null, List.of()));

    granted(start(new Before(CHILD, KNOWN, List.of(order)), aCareStart("1001")));
  }

  @Test
  void nobody_is_told_and_appointed_before_the_first_day() {
    assertThat(code(start(NOBODY, aCareStart("1001").notified(FIRST_DAY.minusDays(1)))))
        .isEqualTo("notified-before-care notified_on");
    assertThat(code(start(NOBODY, aCareStart("1001").iro("Demo IRO", FIRST_DAY.minusDays(1)))))
        .isEqualTo("iro-before-care iro_appointed_on");
    assertThat(code(start(NOBODY, aCareStart("1001").iro("Demo IRO", TODAY.plusDays(1)))))
        .isEqualTo("invalid-fields iro_appointed_on");
    assertThat(code(start(NOBODY, aCareStart("1001").iro("Demo IRO", null))))
        .isEqualTo("invalid-fields iro_appointed_on");
    assertThat(code(start(NOBODY, aCareStart("1001").iro("", FIRST_DAY))))
        .isEqualTo("invalid-fields iro");
  }
}
