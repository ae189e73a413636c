package safeguarding.lado.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.grpcedge.NotFound;
import safeguarding.lado.TestService;
import safeguarding.lado.report.YearlyReports;
import safeguarding.lado.report.YearlyTable;
import safeguarding.lado.worklog.WorkLog.Written;
import safeguarding.lado.worklog.WorkStore.Filter;
import safeguarding.rulings.Refusal;
import safeguarding.rulings.Ruling;
import safeguarding.security.Caller;

/** Work that is logged, corrected, taken back and counted. */
class WorkLogTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 8);
  private static final ToldWork TRAINING =
      new ToldWork(LadoWorkKind.TRAINING, DAY, "Governors", "Allegations", 14, 0, 0);
  private static final ToldWork MAPPA = new ToldWork(LadoWorkKind.MAPPA, DAY, "", "", 0, 2, 3);

  private final WorkLog log = TestService.bean(WorkLog.class);
  private final Caller lado = TestService.aLado();

  @BeforeEach
  void now() {
    TestService.itIs(Instant.parse("2018-06-03T10:00:00Z"));
  }

  private Written log(ToldWork told) {
    return switch (log.log(lado, "test", told)) {
      case Ruling.Granted<Written>(Written written) -> written;
      case Ruling.Refused<Written>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static String refused(Ruling<Written> ruling) {
    return ruling instanceof Ruling.Refused<Written>(Refusal refusal)
        ? refusal.code()
            + refusal.violations().stream().map(one -> " " + one.field()).findFirst().orElse("")
        : "granted";
  }

  private int counted(String table, String key) {
    return TestService.bean(YearlyReports.class)
        .figures(lado.authority(), new FinancialYear(2018))
        .tables()
        .stream()
        .filter(one -> one.key().equals(table))
        .flatMap(one -> one.rows().stream())
        .filter(row -> row.key().equals(key))
        .findFirst()
        .map(YearlyTable.Row::count)
        .orElseThrow();
  }

  @Test
  void of_a_mappa_meeting_level_and_number_are_kept_and_nobody_who_was_discussed() {
    log(MAPPA);

    assertThat(counted("work", "mappa")).isEqualTo(1);
    assertThat(
            refused(
                log.log(
                    lado, "test", new ToldWork(LadoWorkKind.MAPPA, DAY, "", "A person", 0, 2, 3))))
        .isEqualTo("mappa-without-names topic");
    assertThat(
            refused(log.log(lado, "test", new ToldWork(LadoWorkKind.MAPPA, DAY, "", "", 0, 0, 3))))
        .isEqualTo("invalid-fields mappa_level");
    assertThat(
            refused(
                log.log(
                    lado,
                    "test",
                    new ToldWork(LadoWorkKind.CONSULTANCY, DAY, "A school", "", 0, 1, 0))))
        .isEqualTo("level-without-mappa mappa_level");
  }

  @Test
  void a_correction_is_a_new_version_with_its_reason_and_the_old_one_is_kept() {
    Written first = log(TRAINING);
    ToldWork more = new ToldWork(LadoWorkKind.TRAINING, DAY, "Governors", "Allegations", 16, 0, 0);

    assertThat(refused(log.correct(lado, "test", first.id(), first.etag(), more, false, "")))
        .isEqualTo("invalid-fields reason");
    log.correct(lado, "test", first.id(), first.etag(), more, false, "Two came late.");

    assertThat(log.get(lado, "test", first.id()))
        .extracting(version -> version.work().people())
        .containsExactly(16, 14);
    assertThat(counted("people-trained", "all")).isEqualTo(16);
    assertThat(refused(log.correct(lado, "test", first.id(), first.etag(), more, false, "Again")))
        .isEqualTo("changed-by-someone-else");
  }

  @Test
  void what_was_taken_back_is_neither_listed_nor_counted() {
    Written entry = log(TRAINING);

    log.correct(lado, "test", entry.id(), entry.etag(), TRAINING, true, "It was cancelled.");

    assertThat(
            log.list(lado, "test", new Filter(List.of(), null, null), Optional.empty(), 25).rows())
        .isEmpty();
    assertThat(counted("work", "training")).isZero();
    assertThat(refused(log.correct(lado, "test", entry.id(), "2", TRAINING, false, "It was held")))
        .isEqualTo("work-taken-back");
  }

  @Test
  void the_list_is_filtered_by_kind_and_day() {
    log(TRAINING);
    log(MAPPA);

    assertThat(
            log.list(
                    lado,
                    "test",
                    new Filter(List.of(LadoWorkKind.MAPPA), DAY, DAY),
                    Optional.empty(),
                    25)
                .rows())
        .extracting(entry -> entry.work().kind())
        .containsExactly(LadoWorkKind.MAPPA);
  }

  @Test
  void an_entry_of_another_authority_is_not_there() {
    UUID id = log(MAPPA).id();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> log.get(TestService.aLado(), "test", id));
  }
}
