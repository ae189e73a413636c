package safeguarding.lado.report;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.Allegations;
import safeguarding.security.Caller;

/** A year as it is reported. The printed tables are compared with the sample by the whole suite. */
class YearlyReportsTest {
  private static final FinancialYear YEAR = new FinancialYear(2017);

  private final YearlyReports reports = TestService.bean(YearlyReports.class);
  private final Caller lado = TestService.aLado();

  private void contact(String receivedAt) {
    TestService.itIs(Instant.parse("2019-06-03T10:00:00Z"));
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
            Optional.empty());
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

  private static List<String> keys(List<ReturnColumn> columns) {
    return columns.stream().map(ReturnColumn::key).toList();
  }

  private static YearlyTable table(YearlyFigures figures, String key) {
    return figures.tables().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }
}
