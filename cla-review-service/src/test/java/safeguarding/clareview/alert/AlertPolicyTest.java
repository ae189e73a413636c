package safeguarding.clareview.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.alert.Alert.Answered;
import safeguarding.clareview.alert.Alert.Noted;
import safeguarding.clareview.alert.Alert.Raised;
import safeguarding.clareview.care.Course;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.timescale.CareEvents;
import safeguarding.clareview.timescale.CourseKind;
import safeguarding.rulings.Ruling;

/** Looked after from 4 June 2018, under an order before; it is Wednesday 20 June. */
class AlertPolicyTest {
  private static final UUID CHILD = UUID.fromString("00000000-0000-8000-8000-000000000001");
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 4);
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 20);
  private static final List<Course> COURSES =
      List.of(
          course(CourseKind.SUPERVISION_ORDER, FIRST_DAY.minusDays(30)),
          course(CourseKind.LOOKED_AFTER, FIRST_DAY));

  @Test
  void a_concern_waits_for_its_answer_and_praise_is_noted() {
    assertThat(granted(raise(AlertKind.CONCERN, TODAY, "Visit."))).isInstanceOf(Raised.class);
    assertThat(granted(raise(AlertKind.GOOD_PRACTICE, TODAY, ""))).isInstanceOf(Noted.class);
  }

  @Test
  void a_concern_that_asks_for_nothing_is_refused() {
    assertThat(code(raise(AlertKind.CONCERN, TODAY, ""))).isEqualTo("concern-asks-nothing asked");
  }

  @Test
  void what_the_child_was_on_the_day_decides_what_the_alert_is_about() {
    assertThat(granted(raise(AlertKind.CONCERN, FIRST_DAY, "Visit.")).raising().subject())
        .isEqualTo(ReviewSubject.LOOKED_AFTER);
    assertThat(
            granted(raise(AlertKind.CONCERN, FIRST_DAY.minusDays(1), "Visit.")).raising().subject())
        .isEqualTo(ReviewSubject.SUPERVISION_ORDER);
  }

  @Test
  void an_alert_about_a_child_who_was_not_in_care_is_refused() {
    assertThat(code(raise(AlertKind.CONCERN, FIRST_DAY.minusDays(31), "Visit.")))
        .isEqualTo("not-in-care raised_on");
    assertThat(
            code(
                AlertPolicy.raise(
                    UUID.randomUUID(),
                    command(AlertKind.CONCERN, TODAY, "Visit."),
                    List.of(),
                    TODAY)))
        .isEqualTo("child-not-known child_id");
  }

  @Test
  void an_alert_is_not_raised_tomorrow_and_not_without_kind_theme_team_and_summary() {
    assertThat(code(raise(AlertKind.CONCERN, TODAY.plusDays(1), "Visit.")))
        .isEqualTo("invalid-fields raised_on");
    assertThat(
            code(
                AlertPolicy.raise(
                    UUID.randomUUID(),
                    new RaiseAlert(CHILD, null, null, null, "", "", ""),
                    COURSES,
                    TODAY)))
        .isEqualTo("invalid-fields raised_on kind theme team summary");
  }

  @Test
  void an_answer_comes_after_the_concern_and_says_who_and_what() {
    Alert concern = granted(raise(AlertKind.CONCERN, TODAY.minusDays(3), "Visit."));

    assertThat(code(answer(concern, TODAY.minusDays(4), "Done.")))
        .isEqualTo("answered-before-raised answered_on");
    assertThat(code(answer(concern, TODAY.plusDays(1), "Done.")))
        .isEqualTo("invalid-fields answered_on");
    assertThat(code(AlertPolicy.answer(concern, new AnswerAlert(null, "", ""), TODAY)))
        .isEqualTo("invalid-fields answered_on answered_by answer");
    assertThat(granted(answer(concern, TODAY.minusDays(3), "Done.")).answer().answer())
        .isEqualTo("Done.");
  }

  @Test
  void an_alert_is_answered_once_and_good_practice_never() {
    Alert praise = granted(raise(AlertKind.GOOD_PRACTICE, TODAY, ""));
    Answered answered =
        granted(answer(granted(raise(AlertKind.CONCERN, TODAY, "Visit.")), TODAY, "Done."));

    assertThat(code(answer(answered, TODAY, "Again."))).isEqualTo("alert-already-answered");
    assertThat(code(answer(praise, TODAY, "Thanks."))).isEqualTo("good-practice-not-answered");
  }

  private static Ruling<Alert> raise(AlertKind kind, LocalDate day, String asked) {
    return AlertPolicy.raise(UUID.randomUUID(), command(kind, day, asked), COURSES, TODAY);
  }

  private static RaiseAlert command(AlertKind kind, LocalDate day, String asked) {
    return new RaiseAlert(
        CHILD, kind, AlertTheme.STATUTORY_VISITS, day, "Team One", "No visit in May.", asked);
  }

  private static Ruling<Answered> answer(Alert alert, @Nullable LocalDate day, String text) {
    return AlertPolicy.answer(alert, new AnswerAlert(day, "Demo Manager", text), TODAY);
  }

  private static Course course(CourseKind kind, LocalDate from) {
    return new Course(
        UUID.randomUUID(),
        CHILD,
        new CareEvents(
            kind, from, null, LocalDate.of(2026, 1, 1), null, null, List.of(), List.of()));
  }
}
