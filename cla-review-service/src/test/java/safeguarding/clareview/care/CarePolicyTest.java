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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.CarePolicy.Before;
import safeguarding.clareview.care.CarePolicy.Started;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.rulings.Ruling;

/** It is Wednesday 20 June 2018. */
class CarePolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 20);
  private static final UUID CHILD = UUID.fromString("00000000-0000-8000-8000-000000000001");
  private static final Child KNOWN =
      new Child(CHILD, "1001", "Alder", "Test-Child", BORN, Sex.FEMALE);
  private static final Before NOBODY = new Before(CHILD, null, List.of());

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
  void a_period_that_has_ended_takes_no_second_end() {
    Ceased ceased = granted(end(FIRST_DAY.plusDays(9), CareEndReason.E4A, List.of()));

    assertThat(
            code(
                CarePolicy.end(
                    ceased, KNOWN, List.of(), new EndCare(TODAY, CareEndReason.E4A), TODAY)))
        .isEqualTo("care-already-ended");
  }

  @Test
  void a_period_that_has_ended_takes_episodes_until_its_end_and_stays_ended() {
    Ceased ceased = granted(end(FIRST_DAY.plusDays(9), CareEndReason.E4A, List.of()));

    assertThat(code(episodeOf(ceased, KNOWN, FIRST_DAY.plusDays(10))))
        .isEqualTo("episode-after-care started_on");
    assertThat(code(episodeOf(ceased, KNOWN, FIRST_DAY))).isEqualTo("episode-overlaps started_on");

    CarePeriod known = granted(episodeOf(ceased, KNOWN, FIRST_DAY.plusDays(9)));

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

  private static Ruling<Started> start(Before before, ACareStart told) {
    return CarePolicy.start(UUID.randomUUID(), before, told.told(), TODAY);
  }

  private static CarePeriod inCare() {
    return granted(start(NOBODY, aCareStart("1001"))).period();
  }

  private static Ruling<CarePeriod> episode(
      LocalDate day, EpisodeReason reason, LegalStatus status, PlacementType placement) {
    return CarePolicy.startEpisode(
        inCare(), KNOWN, anEpisode(day, reason, status, placement), TODAY);
  }

  private static Ruling<CarePeriod> episodeOf(CarePeriod period, Child child, LocalDate day) {
    return CarePolicy.startEpisode(
        period, child, anEpisode(day, EpisodeReason.L, LegalStatus.C1, PlacementType.U6), TODAY);
  }

  private static Ruling<Ceased> end(ACareStart told, LocalDate day) {
    return CarePolicy.end(
        granted(start(NOBODY, told)).period(),
        KNOWN,
        List.of(),
        new EndCare(day, CareEndReason.E4A),
        TODAY);
  }

  private static Ruling<Ceased> end(
      @Nullable LocalDate day, @Nullable CareEndReason reason, List<LocalDate> reviews) {
    return CarePolicy.end(inCare(), KNOWN, reviews, new EndCare(day, reason), TODAY);
  }

  private static Course course(LocalDate from, @Nullable LocalDate to) {
    return new Course(
        UUID.randomUUID(), CHILD, events(CourseKind.LOOKED_AFTER, from, to, List.of()));
  }

  private static CareEvents events(
      CourseKind kind, LocalDate from, @Nullable LocalDate to, List<LocalDate> reviews) {
    return new CareEvents(kind, from, to, KNOWN.eighteenOn(), null, null, List.of(), reviews);
  }
}
