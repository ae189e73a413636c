package safeguarding.clareview.care;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.clareview.Rulings.code;
import static safeguarding.clareview.Rulings.granted;
import static safeguarding.clareview.care.ACareStart.FIRST_DAY;
import static safeguarding.clareview.care.ACareStart.aCareStart;
import static safeguarding.clareview.care.ACareStart.anEpisode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.clareview.TestService;
import safeguarding.clareview.care.Care.Begun;
import safeguarding.clareview.care.CarePeriod.Ceased;
import safeguarding.clareview.care.SupervisionOrder.Ended;
import safeguarding.grpcedge.record.TimelineEvent;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** History that is entered after what followed it. */
class CareHistoriesTest {
  private static final String ACTION = "safeguarding.clareview.v1.CareService/Test";
  private static final LocalDate EARLIER = FIRST_DAY.minusYears(1);
  private static final LocalDate LEFT = EARLIER.plusDays(90);

  private final Care care = TestService.bean(Care.class);
  private final SupervisionOrders orders = TestService.bean(SupervisionOrders.class);
  private final CareReading reading = TestService.bean(CareReading.class);
  private final Caller iro = TestService.anIro();

  @BeforeEach
  void today() {
    TestService.itIs(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void an_earlier_period_is_told_whole_after_the_later_one() {
    granted(start(aCareStart("1001")));

    assertThat(code(start(aCareStart("1001").from(EARLIER))))
        .isEqualTo("ending-needed ending.ceased_on");
    Begun earlier = granted(start(aCareStart("1001").from(EARLIER).until(LEFT)));

    List<CareRecord> kept = reading.periods(iro, earlier.childId());
    assertThat(earlier.etag()).isEqualTo("1");
    assertThat(kept)
        .extracting(each -> each.period().startedOn())
        .containsExactly(FIRST_DAY, EARLIER);
    assertThat(kept.getLast().version()).isEqualTo(1);
    assertThat(((Ceased) kept.getLast().period()).ending())
        .isEqualTo(new CareEnding(LEFT, CareEndReason.E4A));
    assertThat(kept.getLast().timeline())
        .extracting(TimelineEvent::kind)
        .containsExactly("care-started", "care-ceased");
  }

  @Test
  void an_episode_becomes_known_after_care_has_ended_and_runs_to_its_end() {
    Begun earlier = granted(start(aCareStart("1001").from(EARLIER).until(LEFT)));

    granted(moved(earlier, "1", EARLIER.plusDays(30), LegalStatus.C1));
    granted(moved(earlier, "2", EARLIER.plusDays(60), LegalStatus.C2));

    assertThat(code(moved(earlier, "3", LEFT.plusDays(1), LegalStatus.C1)))
        .isEqualTo("episode-after-care started_on");
    CareRecord kept = reading.periods(iro, earlier.childId()).getFirst();
    assertThat(kept.version()).isEqualTo(3);
    assertThat(kept.period()).isInstanceOf(Ceased.class);
    assertThat(kept.period().episodes())
        .extracting(Episode::legalStatus)
        .containsExactly(LegalStatus.V2, LegalStatus.C1, LegalStatus.C2);
  }

  @Test
  void an_earlier_order_is_told_whole_after_the_later_one() {
    granted(make("1001", FIRST_DAY, null));

    assertThat(code(make("1001", EARLIER, null))).isEqualTo("ending-needed ending.ended_on");
    Begun earlier = granted(make("1001", EARLIER, new EndOrder(LEFT, OrderEndReason.DISCHARGED)));

    OrderRecord kept = reading.orders(iro, earlier.childId()).getLast();
    assertThat(((Ended) kept.order()).ending())
        .isEqualTo(new OrderEnding(LEFT, OrderEndReason.DISCHARGED));
    assertThat(kept.timeline()).hasSize(2);
  }

  private Ruling<Begun> start(ACareStart told) {
    return care.startCare(iro, ACTION, told.told());
  }

  private Ruling<Changed> moved(Begun begun, String etag, LocalDate day, LegalStatus status) {
    return care.startEpisode(
        iro,
        ACTION,
        begun.courseId(),
        etag,
        anEpisode(day, EpisodeReason.L, status, PlacementType.U6));
  }

  private Ruling<Begun> make(String number, LocalDate day, @Nullable EndOrder ending) {
    return orders.make(
        iro, ACTION, new StartOrder(aCareStart(number).told().child(), day, "", ending));
  }
}
