package safeguarding.clareview.indicators;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** The definitions, and that each has its figures. */
class ClaReviewIndicatorsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2017-18");

  private final ThePast past = new ThePast();
  private final IndicatorSource indicators = past.asOn("2018-11-22T09:00:00Z");

  @Test
  void every_indicator_has_one_value_for_each_period_and_only_plain_counts_no_denominator() {
    Set<String> codes = codes();

    List<IndicatorValue> values =
        indicators.values(
            past.authority(), List.of(YEAR, ReportingPeriod.parse("2018-19-Q1")), codes);

    assertThat(values).hasSize(2 * codes.size());
    assertThat(values.stream().map(IndicatorValue::code).collect(Collectors.toSet()))
        .isEqualTo(codes);
    for (IndicatorDefinition definition : indicators.definitions()) {
      assertThat(values)
          .filteredOn(value -> value.code().equals(definition.code()))
          .allMatch(value -> (value.denominator() == null) == definition.denominator().isEmpty());
    }
  }

  @Test
  void only_what_is_asked_for_is_answered() {
    assertThat(
            indicators.values(
                past.authority(), List.of(YEAR), Set.of("CLA.CHILDREN", "ALERT.GOOD")))
        .containsExactlyInAnyOrder(
            IndicatorValue.of("CLA.CHILDREN", YEAR, 0, null),
            IndicatorValue.of("ALERT.GOOD", YEAR, 0, null));
  }

  @Test
  void every_breakdown_that_is_offered_has_an_answer_and_no_other() {
    for (IndicatorDefinition definition : indicators.definitions()) {
      for (IndicatorDefinition.Breakdown by : definition.breakdowns()) {
        assertThat(indicators.breakdown(past.authority(), definition.code(), YEAR, by.key()))
            .isPresent();
      }
    }
    assertThat(indicators.breakdown(past.authority(), "CLA.NONE", YEAR, "sex")).isEmpty();
    assertThat(indicators.breakdown(past.authority(), "CLA.REVIEWS", YEAR, "sex")).isEmpty();
    assertThat(indicators.breakdown(past.authority(), "CLA.CHILDREN", YEAR, "name")).isEmpty();
  }

  @Test
  void a_timeliness_figure_states_the_limit_it_used() {
    Map<String, String> limits =
        indicators.definitions().stream()
            .filter(definition -> !definition.limit().isEmpty())
            .collect(toMap(IndicatorDefinition::code, IndicatorDefinition::limit));

    assertThat(limits)
        .isEqualTo(
            Map.of(
                "CLA.NOTIFIED", "1 working day",
                "CLA.REVIEWS.INTIME", "20 working days, then 3 months, then 6 months",
                "ALERT.ANSWERED.5WD", "5 working days"));
  }

  @Test
  void another_authority_counts_nothing_of_ours() {
    past.care(past.child(), YEAR.firstDay(), null);

    assertThat(past.value("CLA.CHILDREN", "2017-18")).isEqualTo("1");
    assertThat(new ThePast().value("CLA.CHILDREN", "2017-18")).isEqualTo("0");
  }

  private Set<String> codes() {
    return indicators.definitions().stream()
        .map(IndicatorDefinition::code)
        .collect(Collectors.toSet());
  }
}
