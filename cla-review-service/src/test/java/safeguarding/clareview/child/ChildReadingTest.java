package safeguarding.clareview.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
import safeguarding.calendar.LondonTime;
import safeguarding.clareview.TestService;
import safeguarding.clareview.alert.AlertKind;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.alert.Alerts;
import safeguarding.clareview.alert.RaiseAlert;
import safeguarding.clareview.care.ACareStart;
import safeguarding.clareview.care.Care;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.CareState;
import safeguarding.clareview.care.EndCare;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.StartOrder;
import safeguarding.clareview.care.SupervisionOrders;
import safeguarding.clareview.child.ChildOrder.Place;
import safeguarding.clareview.review.BookReview;
import safeguarding.clareview.review.Reviews;
import safeguarding.clareview.review.ToldOutOfTime;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.security.Caller;
import safeguarding.tenancy.Page;

class ChildReadingTest {
  private static final String ACTION = "safeguarding.clareview.v1.CareService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
  private static final ChildFilter ALL = new ChildFilter(List.of(), List.of(), List.of());

  private final Care care = TestService.bean(Care.class);
  private final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  private final Reviews reviews = TestService.bean(Reviews.class);
  private final Alerts alerts = TestService.bean(Alerts.class);
  private final ChildReading reading = TestService.bean(ChildReading.class);
  private final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void a_child_is_shown_with_everything_that_is_known_of_their_care() {
    Begun begun = started(aCareStart("1001"));
    LocalDate day = FIRST_DAY.plusDays(14);
    granted(
        reviews.book(
            iro,
            ACTION,
            new BookReview(
                ReviewSubject.LOOKED_AFTER,
                List.of(begun.childId()),
                LondonTime.startOf(day).plusSeconds(36_000),
                "",
                "",
                ToldOutOfTime.NOTHING)));
    granted(
        alerts.raise(
            iro,
            ACTION,
            new RaiseAlert(
                begun.childId(),
                AlertKind.GOOD_PRACTICE,
                AlertTheme.DIRECT_WORK,
                day,
                "Team One",
                "Seen.",
                "")));

    ChildRecord shown = reading.get(iro, ACTION, begun.childId());

    assertThat(shown.state()).isEqualTo(CareState.LOOKED_AFTER);
    assertThat(shown.periods()).hasSize(1);
    assertThat(shown.reviews()).hasSize(1);
    assertThat(shown.alerts()).hasSize(1);
    assertThat(shown.timeline())
        .extracting(TimelineEvent::kind)
        .containsExactly("review-booked", "alert-raised", "care-started");
    assertThat(TestService.journal(iro.authority()).getFirst().about())
        .isEqualTo(new RecordReference("child", begun.childId()));
  }

  @Test
  void how_a_child_stands_follows_from_what_runs() {
    Begun lookedAfter = started(aCareStart("1001"));
    Begun shortBreaks = started(aCareStart("1002").under(LegalStatus.V4));
    Begun supervised = supervised("1003");
    Begun ceased = started(aCareStart("1004"));
    granted(
        care.endCare(
            iro, ACTION, ceased.courseId(), "1", new EndCare(FIRST_DAY, CareEndReason.E4A)));
    supervised("1004");
    supervised("1001");

    assertThat(list(ALL, ChildOrder.NEWEST_FIRST).rows())
        .extracting(ChildSummary::id, ChildSummary::state, ChildSummary::legalStatus)
        .containsExactlyInAnyOrder(
            tuple(lookedAfter.childId(), CareState.LOOKED_AFTER, LegalStatus.V2),
            tuple(shortBreaks.childId(), CareState.SHORT_BREAKS, LegalStatus.V4),
            tuple(supervised.childId(), CareState.SUPERVISION_ORDER, null),
            tuple(ceased.childId(), CareState.SUPERVISION_ORDER, null));
  }

  @Test
  void a_list_is_filtered_by_state_and_legal_status() {
    UUID lookedAfter = started(aCareStart("1001").under(LegalStatus.C2)).childId();
    UUID supervised = supervised("1002").childId();

    assertThat(ids(List.of(CareState.LOOKED_AFTER), List.of())).containsExactly(lookedAfter);
    assertThat(ids(List.of(CareState.SUPERVISION_ORDER), List.of())).containsExactly(supervised);
    assertThat(ids(List.of(CareState.CEASED), List.of())).isEmpty();
    assertThat(ids(List.of(), List.of(LegalStatus.C2, LegalStatus.C1)))
        .containsExactly(lookedAfter);
  }

  @Test
  void children_are_found_by_their_exact_references() {
    Begun first = started(aCareStart("1001"));
    started(aCareStart("1002"));
    Begun third = started(aCareStart("1003"));

    List<String> asked =
        List.of(first.reference(), third.reference(), "CLA-2018-000", "cla-2018-0002", "");

    Page<ChildSummary, Place> found =
        list(new ChildFilter(List.of(), List.of(), asked), ChildOrder.NEWEST_FIRST);
    assertThat(found.rows())
        .extracting(ChildSummary::id)
        .containsExactlyInAnyOrder(first.childId(), third.childId());
    assertThat(found.total()).isEqualTo(2);
    List<UUID> shown = found.rows().stream().map(ChildSummary::id).toList();
    assertThat(TestService.journal(iro.authority()).getFirst().shown())
        .isEqualTo(new ShownRecords("child", shown, false));
  }

  @Test
  void a_list_is_walked_page_by_page_in_either_order_without_loss() {
    List<UUID> oldestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      oldestFirst.add(started(aCareStart("100" + i).from(FIRST_DAY.plusDays(i))).childId());
    }

    assertThat(walked(ChildOrder.OLDEST_FIRST)).isEqualTo(oldestFirst);
    assertThat(walked(ChildOrder.NEWEST_FIRST)).isEqualTo(oldestFirst.reversed());
    assertThat(list(ALL, ChildOrder.NEWEST_FIRST).total()).isEqualTo(5);
  }

  @Test
  void a_list_tells_the_journal_which_children_it_showed_and_whether_with_names() {
    UUID child = started(aCareStart("1001")).childId();

    reading.list(iro, ACTION, ALL, ChildOrder.NEWEST_FIRST, Optional.empty(), 1, true);

    assertThat(TestService.journal(iro.authority()).getFirst().shown())
        .isEqualTo(new ShownRecords("child", List.of(child), true));
  }

  @Test
  void another_authority_finds_nothing_and_its_look_is_in_its_journal() {
    UUID child = started(aCareStart("1001")).childId();
    Caller neighbour = TestService.anIro();

    assertThatThrownBy(() -> reading.get(neighbour, ACTION, child)).isInstanceOf(NotFound.class);

    assertThat(TestService.journal(neighbour.authority()))
        .extracting(JournalEntry::outcome, JournalEntry::about)
        .containsExactly(tuple(Outcome.REFUSED, new RecordReference("child", child)));
  }

  private Begun started(ACareStart told) {
    return granted(care.startCare(iro, ACTION, told.told()));
  }

  private Begun supervised(String number) {
    return granted(
        orders.make(
            iro,
            ACTION,
            new StartOrder(aCareStart(number).told().child(), FIRST_DAY.plusDays(1), "", null)));
  }

  private Page<ChildSummary, Place> list(ChildFilter filter, ChildOrder order) {
    return reading.list(iro, ACTION, filter, order, Optional.empty(), 50, false);
  }

  private List<UUID> ids(List<CareState> states, List<LegalStatus> statuses) {
    return list(new ChildFilter(states, statuses, List.of()), ChildOrder.NEWEST_FIRST)
        .rows()
        .stream()
        .map(ChildSummary::id)
        .toList();
  }

  private List<UUID> walked(ChildOrder order) {
    List<UUID> walked = new ArrayList<>();
    Optional<Place> end = Optional.empty();
    do {
      Page<ChildSummary, Place> page = reading.list(iro, ACTION, ALL, order, end, 2, false);
      page.rows().forEach(row -> walked.add(row.id()));
      end = page.end();
    } while (end.isPresent());
    return walked;
  }
}
