package safeguarding.clareview.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.ShownRecords;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.Alerts.Made;
import safeguarding.clareview.care.Care;
import safeguarding.grpcedge.NotFound;
import safeguarding.security.Caller;
import safeguarding.tenancy.Page;

class AlertsTest {
  private static final String ACTION = "safeguarding.clareview.v1.AlertService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final AlertFilter ALL = new AlertFilter(List.of(), List.of());

  private final Care care = TestService.bean(Care.class);
  private final Alerts alerts = TestService.bean(Alerts.class);
  private final AlertReading reading = TestService.bean(AlertReading.class);
  private final Caller iro = TestService.anIro();
  private final UUID child;

  AlertsTest() {
    TestService.itIs(NOW);
    child = granted(care.startCare(iro, ACTION, aCareStart("1001").told())).childId();
  }

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void a_concern_is_kept_as_told_and_due_in_five_working_days() {
    Made made = raised(AlertKind.CONCERN, FIRST_DAY);

    AlertView kept = reading.get(iro, ACTION, made.id());
    assertThat(made.reference()).isEqualTo("ALERT-2018-0001");
    assertThat(made.responseDueOn()).contains(FIRST_DAY.plusDays(7));
    assertThat(kept.kept().reference()).isEqualTo(made.reference());
    assertThat(kept.kept().alert().raising().summary()).isEqualTo("No visit in May.");
    assertThat(kept.kept().raisingRecorded().name()).isEqualTo("Demo IRO");
    assertThat(kept.child().initials()).isEqualTo("AT");
  }

  @Test
  void praise_is_due_on_no_day() {
    assertThat(raised(AlertKind.GOOD_PRACTICE, FIRST_DAY).responseDueOn()).isEmpty();
  }

  @Test
  void a_concern_is_answered_once() {
    Made made = raised(AlertKind.CONCERN, FIRST_DAY);
    AnswerAlert answer = new AnswerAlert(FIRST_DAY.plusDays(2), "Demo Manager", "Visited.");

    granted(alerts.answer(iro, ACTION, made.id(), "1", answer));

    AlertRecord kept = reading.get(iro, ACTION, made.id()).kept();
    assertThat(kept.answeredOn()).isEqualTo(FIRST_DAY.plusDays(2));
    assertThat(kept.timeline()).hasSize(2);
    assertThat(code(alerts.answer(iro, ACTION, made.id(), "1", answer)))
        .isEqualTo("changed-by-someone-else");
    assertThat(code(alerts.answer(iro, ACTION, made.id(), "2", answer)))
        .isEqualTo("alert-already-answered");
    assertThat(reading.open(iro)).isEmpty();
  }

  @Test
  void a_list_is_walked_page_by_page_newest_first_and_each_page_is_in_the_journal() {
    List<UUID> newestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      newestFirst.addFirst(raised(AlertKind.CONCERN, FIRST_DAY.plusDays(i)).id());
    }

    Page<AlertView, AlertPlace> first = reading.list(iro, ACTION, ALL, Optional.empty(), 2);
    List<UUID> walked = new ArrayList<>(ids(first));
    Optional<AlertPlace> end = first.end();
    while (end.isPresent()) {
      Page<AlertView, AlertPlace> next = reading.list(iro, ACTION, ALL, end, 2);
      walked.addAll(ids(next));
      end = next.end();
    }

    assertThat(walked).isEqualTo(newestFirst);
    assertThat(first.total()).isEqualTo(5);
    assertThat(TestService.journal(iro.authority()))
        .filteredOn(entry -> entry.outcome() == Outcome.READ)
        .extracting(JournalEntry::shown)
        .contains(new ShownRecords("alert", ids(first), false));
  }

  @Test
  void a_list_is_filtered_by_state_and_theme() {
    UUID concern = raised(AlertKind.CONCERN, FIRST_DAY).id();
    UUID praise = raised(AlertKind.GOOD_PRACTICE, FIRST_DAY).id();

    assertThat(filtered(List.of(AlertState.RAISED), List.of())).containsExactly(concern);
    assertThat(filtered(List.of(AlertState.NOTED), List.of())).containsExactly(praise);
    assertThat(filtered(List.of(), List.of(AlertTheme.HEALTH))).isEmpty();
    assertThat(filtered(List.of(), List.of(AlertTheme.STATUTORY_VISITS))).hasSize(2);
  }

  @Test
  void every_theme_can_be_kept() {
    for (AlertTheme theme : AlertTheme.values()) {
      granted(
          alerts.raise(
              iro,
              ACTION,
              new RaiseAlert(
                  child, AlertKind.CONCERN, theme, FIRST_DAY, "Team One", "Seen.", "Do it.")));
    }
  }

  @Test
  void another_authority_finds_nothing_and_its_look_is_in_its_journal() {
    Made made = raised(AlertKind.CONCERN, FIRST_DAY);
    Caller neighbour = TestService.anIro();

    assertThatThrownBy(() -> reading.get(neighbour, ACTION, made.id()))
        .isInstanceOf(NotFound.class);

    assertThat(TestService.journal(neighbour.authority()))
        .extracting(JournalEntry::outcome, JournalEntry::about)
        .containsExactly(tuple(Outcome.REFUSED, new RecordReference("alert", made.id())));
  }

  private List<UUID> filtered(List<AlertState> states, List<AlertTheme> themes) {
    return ids(reading.list(iro, ACTION, new AlertFilter(states, themes), Optional.empty(), 10));
  }

  private static List<UUID> ids(Page<AlertView, AlertPlace> page) {
    return page.rows().stream().map(AlertView::id).toList();
  }

  private Made raised(AlertKind kind, LocalDate day) {
    return granted(
        alerts.raise(
            iro,
            ACTION,
            new RaiseAlert(
                child,
                kind,
                AlertTheme.STATUTORY_VISITS,
                day,
                "Team One",
                "No visit in May.",
                "Visit.")));
  }
}
