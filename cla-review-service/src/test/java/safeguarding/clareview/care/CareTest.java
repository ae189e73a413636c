package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;
import static safeguarding.clareview.care.ACareStart.anEpisode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.JournalEntry;
import safeguarding.audit.Outcome;
import safeguarding.audit.RecordReference;
import safeguarding.audit.Recorded;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.grpcedge.NotFound;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.security.Caller;
import safeguarding.tenancy.StableId;

class CareTest {
  private static final String ACTION = "safeguarding.clareview.v1.CareService/Test";
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  private final Care care = TestService.bean(Care.class);
  private final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  private final CareReading reading = TestService.bean(CareReading.class);
  private final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(NOW);
  }

  @Test
  void a_child_is_kept_with_a_reference_of_the_year_of_their_first_day() {
    Begun begun = granted(start(aCareStart("1001")));

    KnownChild kept = reading.child(iro, begun.childId()).orElseThrow();
    assertThat(begun.reference()).isEqualTo("CLA-2018-0001");
    assertThat(begun.childId()).isEqualTo(StableId.of(iro.authority(), "child", "1001"));
    assertThat(kept.reference()).isEqualTo(begun.reference());
    assertThat(kept.child().name()).isEqualTo("Alder Test-Child");
    assertThat(kept.recorded()).isEqualTo(new Recorded(NOW, "iro-1", "Demo IRO"));
  }

  @Test
  void a_period_of_care_is_kept_as_told_with_its_episodes() {
    Begun begun =
        granted(
            start(
                aCareStart("1001")
                    .notified(FIRST_DAY.plusDays(1))
                    .iro("Demo IRO", FIRST_DAY.plusDays(3))));

    granted(
        episode(
            begun,
            "1",
            new ToldEpisode(
                FIRST_DAY.plusDays(30),
                EpisodeReason.P,
                LegalStatus.V2,
                PlacementType.K2,
                "Example House",
                false,
                31)));
    granted(end(begun, "2", FIRST_DAY.plusDays(60)));

    CareRecord kept = reading.periods(iro, begun.childId()).getFirst();
    assertThat(kept.version()).isEqualTo(3);
    assertThat(kept.period()).isInstanceOf(Ceased.class);
    assertThat(kept.period().admission())
        .isEqualTo(
            new Admission(
                NeedCode.N1,
                FIRST_DAY.plusDays(1),
                List.of(new IroAppointment("Demo IRO", FIRST_DAY.plusDays(3)))));
    assertThat(kept.period().lastEpisode())
        .isEqualTo(
            new Episode(
                FIRST_DAY.plusDays(30),
                EpisodeReason.P,
                LegalStatus.V2,
                PlacementType.K2,
                "Example House",
                false,
                31));
    assertThat(((Ceased) kept.period()).ending())
        .isEqualTo(new CareEnding(FIRST_DAY.plusDays(60), CareEndReason.E4A));
  }

  @Test
  void a_child_who_comes_again_keeps_the_reference() {
    Begun first = granted(start(aCareStart("1001").from(LocalDate.of(2017, 3, 1))));
    granted(end(first, "1", LocalDate.of(2017, 9, 1)));

    Begun again = granted(start(aCareStart("1001").onlyTheNumber()));
    Begun other = granted(start(aCareStart("1002")));

    assertThat(again.reference()).isEqualTo(first.reference()).isEqualTo("CLA-2017-0001");
    assertThat(other.reference()).isEqualTo("CLA-2018-0001");
    assertThat(reading.periods(iro, first.childId())).hasSize(2);
  }

  @Test
  void one_child_may_be_looked_after_and_under_an_order() {
    Begun care = granted(start(aCareStart("1001")));
    Begun order =
        granted(
            orders.make(
                iro,
                ACTION,
                new StartOrder(
                    aCareStart("1001").onlyTheNumber().told().child(),
                    FIRST_DAY,
                    "Demo IRO",
                    null)));

    granted(
        orders.end(
            iro,
            ACTION,
            order.courseId(),
            "1",
            new EndOrder(FIRST_DAY.plusDays(9), OrderEndReason.LOOKED_AFTER)));

    assertThat(order.childId()).isEqualTo(care.childId());
    assertThat(reading.courses(iro, List.of(care.childId())))
        .extracting(Course::state)
        .containsExactlyInAnyOrder(CareState.LOOKED_AFTER, CareState.CEASED);
    OrderRecord kept = reading.orders(iro, order.childId()).getFirst();
    assertThat(kept.order().state()).isEqualTo(OrderState.ENDED);
    assertThat(kept.timeline()).hasSize(2);
  }

  @Test
  void of_ten_who_enter_the_same_new_child_at_once_one_does() throws Exception {
    List<Ruling<Begun>> rulings = inParallel(10, () -> start(aCareStart("1001")));

    assertThat(rulings.stream().filter(Granted.class::isInstance)).hasSize(1);
    assertThat(rulings.stream().filter(each -> !(each instanceof Granted)).map(each -> code(each)))
        .containsOnly("already-looked-after first_episode.started_on");
  }

  @Test
  void a_change_made_from_an_older_version_is_refused_and_changes_nothing() {
    Begun begun = granted(start(aCareStart("1001")));
    granted(end(begun, "1", FIRST_DAY.plusDays(1)));

    assertThat(code(end(begun, "1", FIRST_DAY.plusDays(2)))).isEqualTo("changed-by-someone-else");
    assertThat(code(end(begun, "2", FIRST_DAY.plusDays(2)))).isEqualTo("care-already-ended");
  }

  @Test
  void another_authority_finds_nothing() {
    Begun begun = granted(start(aCareStart("1001")));
    Caller neighbour = TestService.anIro();

    assertThat(reading.child(neighbour, begun.childId())).isEmpty();
    assertThatThrownBy(() ->
            care.endCare(
                neighbour, ACTION, begun.courseId(), "1", new EndCare(FIRST_DAY, CareEndReason.E8)))
        .isInstanceOf(NotFound.class);
    assertThat(care.about(neighbour, begun.courseId()))
        .isEqualTo(new RecordReference("care-period", begun.courseId()));
  }

  @Test
  void every_change_is_in_the_journal_of_the_child() {
    Begun begun = granted(start(aCareStart("1001")));
    granted(end(begun, "1", FIRST_DAY.plusDays(1)));

    assertThat(TestService.journal(iro.authority()))
        .allMatch(entry -> new RecordReference("child", begun.childId()).equals(entry.about()))
        .extracting(JournalEntry::outcome)
        .containsExactly(Outcome.CHANGED, Outcome.CHANGED);
  }

  @Test
  void every_value_of_every_list_can_be_kept() {
    int number = 2000;
    for (LegalStatus status : LegalStatus.values()) {
      granted(start(aCareStart("" + number++).under(status)));
    }
    for (PlacementType placement : PlacementType.values()) {
      granted(
          start(
              aCareStart("" + number++)
                  .episode(anEpisode(FIRST_DAY, null, LegalStatus.C2, placement))));
    }
    for (NeedCode need : NeedCode.values()) {
      granted(start(aCareStart("" + number++).needing(need)));
    }
    for (CareEndReason reason : CareEndReason.values()) {
      Begun begun =
          granted(start(aCareStart("" + number++).bornOn(FIRST_DAY.minusYears(18).plusDays(1))));
      granted(
          care.endCare(
              iro, ACTION, begun.courseId(), "1", new EndCare(FIRST_DAY.plusDays(1), reason)));
    }
  }

  private Ruling<Begun> start(ACareStart told) {
    return care.startCare(iro, ACTION, told.told());
  }

  private Ruling<Changed> episode(Begun begun, String etag, ToldEpisode told) {
    return care.startEpisode(iro, ACTION, begun.courseId(), etag, told);
  }

  private Ruling<Changed> end(Begun begun, String etag, LocalDate day) {
    return care.endCare(iro, ACTION, begun.courseId(), etag, new EndCare(day, CareEndReason.E4A));
  }

  private static <T> List<T> inParallel(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        futures.add(threads.submit(work));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> future : futures) {
        done.add(future.get());
      }
      return done;
    }
  }
}
