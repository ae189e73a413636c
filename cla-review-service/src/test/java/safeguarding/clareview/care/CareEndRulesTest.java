package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.rulings.Ruling;

/** What the end of a period of care must hold. */
class CareEndRulesTest extends CareInJune2018 {

  @Test
  void a_period_that_has_ended_takes_no_second_end() {
    Ceased ceased = granted(end(FIRST_DAY.plusDays(9), CareEndReason.E4A, List.of()));

    assertThat(
            code(
                CarePolicy.end(
                    ceased, KNOWN, List.of(), new EndCare(TODAY, CareEndReason.E4A), TODAY)))
        .isEqualTo("care-already-ended");
  }

  @Test
  void who_was_born_on_29_february_is_a_year_older_on_the_28th_where_there_is_no_29th() {
    Child leap =
        new Child(CHILD, "1001", "Alder", "Test-Child", LocalDate.of(2000, 2, 29), Sex.FEMALE);

    assertThat(leap.eighteenOn()).isEqualTo(LocalDate.of(2018, 2, 28));
    assertThat(leap.ageOn(LocalDate.of(2018, 2, 28))).isEqualTo(18);
    assertThat(leap.ageOn(LocalDate.of(2018, 2, 27))).isEqualTo(17);
    assertThat(leap.ageOn(LocalDate.of(2020, 2, 28))).isEqualTo(19);
  }

  @Test
  void care_does_not_end_before_its_last_episode_or_a_review_or_tomorrow() {
    assertThat(code(end(FIRST_DAY.minusDays(1), CareEndReason.E4A, List.of())))
        .isEqualTo("ended-before-episode ceased_on");
    assertThat(code(end(FIRST_DAY.plusDays(9), CareEndReason.E4A, List.of(FIRST_DAY.plusDays(10)))))
        .isEqualTo("ended-before-review ceased_on");
    assertThat(code(end(TODAY.plusDays(1), CareEndReason.E4A, List.of())))
        .isEqualTo("invalid-fields ceased_on");
    granted(end(FIRST_DAY.plusDays(10), CareEndReason.E4A, List.of(FIRST_DAY.plusDays(10))));
    granted(end(FIRST_DAY, CareEndReason.E4A, List.of()));
  }

  @Test
  void care_does_not_end_on_the_day_on_which_a_later_episode_began() {
    LocalDate day = FIRST_DAY.plusDays(5);
    CarePeriod period = granted(episodeOf(inCare(), KNOWN, day));

    assertThat(code(end(period, day))).isEqualTo("ended-before-episode ceased_on");
    granted(end(period, day.plusDays(1)));
  }

  private static Ruling<Ceased> end(CarePeriod period, LocalDate day) {
    return CarePolicy.end(period, KNOWN, List.of(), new EndCare(day, CareEndReason.E4A), TODAY);
  }

  @Test
  void care_does_not_end_before_the_unit_was_told_or_an_officer_appointed() {
    LocalDate day = FIRST_DAY.plusDays(9);
    ACareStart told = aCareStart("1001").notified(day);
    ACareStart appointed = aCareStart("1001").iro("Demo IRO", day);

    assertThat(code(end(told, day.minusDays(1)))).isEqualTo("ended-before-notification ceased_on");
    assertThat(code(end(appointed, day.minusDays(1))))
        .isEqualTo("ended-before-appointment ceased_on");
    granted(end(told, day));
    granted(end(appointed, day));
  }

  @Test
  void turning_eighteen_is_no_reason_before_the_eighteenth_birthday() {
    assertThat(code(end(TODAY, CareEndReason.E17, List.of())))
        .isEqualTo("end-reason-needs-eighteen reason");
    assertThat(code(end(null, null, List.of()))).isEqualTo("invalid-fields ceased_on reason");
  }
}
