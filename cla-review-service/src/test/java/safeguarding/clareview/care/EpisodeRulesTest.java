package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.CarePeriod.Ceased;

/** What an episode must hold that follows another. */
class EpisodeRulesTest extends CareInJune2018 {

  @Test
  void an_episode_that_begins_before_or_with_the_last_one_overlaps() {
    for (int days : List.of(-5, 0)) {
      assertThat(
              code(
                  episode(
                      FIRST_DAY.plusDays(days), EpisodeReason.L, LegalStatus.C1, PlacementType.U6)))
          .isEqualTo("episode-overlaps started_on");
    }
  }

  @Test
  void a_reason_that_contradicts_what_changes_is_refused() {
    LocalDate next = FIRST_DAY.plusDays(5);
    String contradicts = "episode-reason-contradicts reason";

    assertThat(code(episode(next, EpisodeReason.S, LegalStatus.C1, PlacementType.U6)))
        .isEqualTo(contradicts);
    assertThat(code(episode(next, EpisodeReason.L, LegalStatus.V2, PlacementType.U6)))
        .isEqualTo(contradicts);
    assertThat(code(episode(next, EpisodeReason.L, LegalStatus.C1, PlacementType.K2)))
        .isEqualTo(contradicts);
    for (EpisodeReason placementOnly : List.of(EpisodeReason.P, EpisodeReason.T)) {
      assertThat(code(episode(next, placementOnly, LegalStatus.C1, PlacementType.K2)))
          .isEqualTo(contradicts);
    }
    for (EpisodeReason both : List.of(EpisodeReason.B, EpisodeReason.U)) {
      assertThat(code(episode(next, both, LegalStatus.V2, PlacementType.K2)))
          .isEqualTo(contradicts);
    }
  }

  @Test
  void a_reason_that_agrees_with_what_changes_is_taken() {
    LocalDate next = FIRST_DAY.plusDays(5);

    CarePeriod period = granted(episode(next, EpisodeReason.L, LegalStatus.C1, PlacementType.U6));
    granted(episode(next, EpisodeReason.B, LegalStatus.C1, PlacementType.K2));
    granted(episode(next, EpisodeReason.U, LegalStatus.C1, PlacementType.U4));
    granted(episode(next, EpisodeReason.T, LegalStatus.V2, PlacementType.U4));

    assertThat(period.episodes()).hasSize(2);
    assertThat(period.lastEpisode().startedOn()).isEqualTo(next);
  }

  @Test
  void a_new_carer_may_have_the_same_type_of_placement() {
    granted(episode(FIRST_DAY.plusDays(5), EpisodeReason.P, LegalStatus.V2, PlacementType.U6));
  }

  @Test
  void short_breaks_and_being_looked_after_are_periods_apart() {
    assertThat(
            code(episode(FIRST_DAY.plusDays(5), EpisodeReason.L, LegalStatus.V4, PlacementType.U6)))
        .isEqualTo("short-breaks-apart legal_status");
  }

  @Test
  void a_period_that_has_ended_takes_episodes_that_begin_before_its_end_and_stays_ended() {
    Ceased ceased = granted(end(FIRST_DAY.plusDays(9), CareEndReason.E4A, List.of()));

    assertThat(code(episodeOf(ceased, KNOWN, FIRST_DAY.plusDays(9))))
        .isEqualTo("episode-after-care started_on");
    assertThat(code(episodeOf(ceased, KNOWN, FIRST_DAY))).isEqualTo("episode-overlaps started_on");

    CarePeriod known = granted(episodeOf(ceased, KNOWN, FIRST_DAY.plusDays(8)));

    assertThat(known.state()).isEqualTo(PeriodState.CEASED);
    assertThat(((Ceased) known).ending()).isEqualTo(ceased.ending());
    assertThat(known.episodes()).hasSize(2);
  }

  @Test
  void an_episode_from_the_eighteenth_birthday_on_is_refused() {
    LocalDate day = FIRST_DAY.plusDays(5);
    Child eighteen =
        new Child(CHILD, "1001", "Alder", "Test-Child", day.minusYears(18), Sex.FEMALE);
    Child nearly =
        new Child(CHILD, "1001", "Alder", "Test-Child", day.minusYears(18).plusDays(1), Sex.FEMALE);

    assertThat(code(episodeOf(inCare(), eighteen, day))).isEqualTo("eighteen-or-over started_on");
    granted(episodeOf(inCare(), nearly, day));
  }
}
