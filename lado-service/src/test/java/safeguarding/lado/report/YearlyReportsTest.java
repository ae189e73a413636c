package safeguarding.lado.report;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.ACase.granted;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.aResidentialWorker;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Allegations.Logged;
import safeguarding.lado.allegation.Background;
import safeguarding.lado.allegation.Sector;
import safeguarding.lado.allegation.SettingKind;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.allegation.Workplace;
import safeguarding.lado.reader.Readers;
import safeguarding.rulings.Keyed;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** A year as it is reported. The printed tables are compared with the sample by the whole suite. */
class YearlyReportsTest {
  private static final FinancialYear YEAR = new FinancialYear(2017);

  private final YearlyReports reports = TestService.bean(YearlyReports.class);
  private final Caller lado = TestService.aLado();

  private void contact(String receivedAt) {
    logged(receivedAt);
  }

  private Logged logged(String receivedAt) {
    TestService.itIs(Instant.parse("2019-06-03T10:00:00Z"));
    return granted(
        TestService.bean(Allegations.class)
            .logContact(
                lado,
                "test",
                aContact()
                    .receivedAt(Instant.parse(receivedAt))
                    .allegedOn(null)
                    .employerKnewOn(null)
                    .told(),
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()));
  }

  @Test
  void every_table_adds_up_to_the_contacts_of_the_year_beside_those_of_the_year_before() {
    contact("2017-04-01T10:00:00Z");
    contact("2018-03-31T10:00:00Z");
    contact("2017-03-31T10:00:00Z");

    YearlyFigures figures = reports.figures(lado.authority(), YEAR);

    for (String key :
        List.of(
            "role", "concern", "referral-outcome", "quarter", "source", "sector", "setting-kind")) {
      YearlyTable table = table(figures, key);
      assertThat(table.total()).as(key).isEqualTo(2);
      assertThat(table.previousTotal()).as(key).isEqualTo(1);
    }
    assertThat(table(figures, "quarter").rows())
        .extracting(YearlyTable.Row::count)
        .containsExactly(1, 0, 0, 1);
    assertThat(figures.medianDays()).isEmpty();
  }

  /** Any year of contacts: each row of each breakdown is what somebody counts by hand. */
  @Test
  void every_row_of_every_breakdown_counts_exactly_the_contacts_that_are_so() {
    Random random = new Random(205);
    Map<String, Integer> byHand = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      LocalDate day = YEAR.firstDay().plusDays(random.nextInt(365));
      Sector sector = one(random, Sector.values());
      SettingKind kind = oneOpen(random);
      SourceRole source = Objects.requireNonNull(one(random, SourceRole.values()));
      contact(day, new Workplace(sector, kind, ""), source);
      count(byHand, "sector", key(sector));
      count(byHand, "setting-kind", key(kind));
      count(byHand, "source", key(source));
      count(byHand, "quarter", "q" + (Math.floorMod(day.getMonthValue() - 4, 12) / 3 + 1));
    }

    YearlyFigures figures = reports.figures(lado.authority(), YEAR);

    for (String table : List.of("sector", "setting-kind", "source", "quarter")) {
      for (YearlyTable.Row row : table(figures, table).rows()) {
        assertThat(row.count())
            .as(table + " " + row.key())
            .isEqualTo(byHand.getOrDefault(table + " " + row.key(), 0));
      }
    }
  }

  private static <K> @Nullable K one(Random random, K[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Where the council's own staff are concerned, somebody must decide whom nobody entered here. */
  private static @Nullable SettingKind oneOpen(Random random) {
    SettingKind kind = one(random, SettingKind.values());
    return kind == SettingKind.COUNCIL_CHILDRENS_SERVICES ? null : kind;
  }

  private static String key(@Nullable Keyed value) {
    return value == null ? "not-known" : value.key();
  }

  private static void count(Map<String, Integer> byHand, String table, String key) {
    byHand.merge(table + " " + key, 1, Integer::sum);
  }

  private void contact(LocalDate day, Workplace workplace, SourceRole source) {
    TestService.itIs(Instant.parse("2019-06-03T10:00:00Z"));
    granted(
        TestService.bean(Allegations.class)
            .logContact(
                lado,
                "test",
                aContact()
                    .receivedAt(LondonTime.startOf(day).plusSeconds(3600))
                    .allegedOn(null)
                    .employerKnewOn(null)
                    .from(source)
                    .about(aResidentialWorker(workplace, Background.UNKNOWN))
                    .told(),
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()));
  }

  @Test
  void the_return_has_the_same_columns_whatever_was_counted() {
    List<ReturnColumn> none = reports.regionalReturn(lado.authority(), YEAR);
    contact("2017-04-01T10:00:00Z");

    List<ReturnColumn> one = reports.regionalReturn(lado.authority(), YEAR);

    assertThat(one).extracting(ReturnColumn::key).containsExactlyElementsOf(keys(none));
    assertThat(keys(one))
        .startsWith("contacts", "role-education-school-college")
        .endsWith("open", "median-days")
        .contains("referred-1wd", "referred-1wd-of", "resolved-12cm")
        .doesNotHaveDuplicates();
    assertThat(one.getFirst().value()).contains(BigDecimal.ONE);
  }

  @Test
  void of_a_running_year_nobody_reads_what_a_case_is_like_that_they_do_not_see() {
    Caller other = TestService.aLadoOf(lado.authority(), "lado-2");
    contact("2019-05-02T10:00:00Z");
    Logged limited = logged("2019-05-01T10:00:00Z");
    CurrentCaller.of(lado)
        .run(() ->
            granted(
                TestService.bean(Readers.class)
                    .restrict(lado, "test", limited.id(), "1", "A relative.")));
    FinancialYear running = new FinancialYear(2019);

    assertThat(counted(other, running)).containsExactly(2, 1);
    assertThat(counted(lado, running)).containsExactly(2, 2);

    TestService.itIs(Instant.parse("2020-03-31T22:59:59Z"));
    assertThat(counted(other, running)).containsExactly(2, 1);
    TestService.itIs(Instant.parse("2020-03-31T23:00:00Z"));
    assertThat(counted(other, running)).as("the year is over").containsExactly(2, 2);
  }

  /** All contacts, and those by role. */
  private List<Integer> counted(Caller reader, FinancialYear year) {
    List<Integer> counts = new ArrayList<>();
    CurrentCaller.of(reader)
        .run(() -> {
          YearlyFigures figures = reports.figures(reader.authority(), year);
          counts.add(table(figures, "contacts").total());
          counts.add(table(figures, "role").total());
        });
    return counts;
  }

  private static List<String> keys(List<ReturnColumn> columns) {
    return columns.stream().map(ReturnColumn::key).toList();
  }

  private static YearlyTable table(YearlyFigures figures, String key) {
    return figures.tables().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }
}
