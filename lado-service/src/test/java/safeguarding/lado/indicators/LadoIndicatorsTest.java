package safeguarding.lado.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.indicators.ManyCases.LADO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.TestService;
import safeguarding.lado.adultrole.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.indicators.ManyCases.Case;
import safeguarding.rulings.Keyed;

/** The definitions, that each has its figures, and what they are broken down by. */
class LadoIndicatorsTest {
  private static final List<Case> OURS = ManyCases.CASES_OF_OURS;

  private final IndicatorSource indicators = TestService.bean(IndicatorSource.class);

  @Test
  void only_plain_counts_have_no_denominator() {
    List<IndicatorValue> values =
        indicators.values(
            LADO.authority(), List.of(ReportingPeriod.parse("2017-18")), Set.copyOf(codes()));

    assertThat(values)
        .filteredOn(value -> value.denominator() == null)
        .extracting(IndicatorValue::code)
        .containsExactlyInAnyOrder("LADO.CONTACTS", "LADO.OPEN");
    assertThat(indicators.definitions())
        .filteredOn(definition -> definition.denominator().isEmpty())
        .extracting(IndicatorDefinition::code)
        .containsExactlyInAnyOrder("LADO.CONTACTS", "LADO.OPEN");
  }

  @Test
  void an_indicator_or_breakdown_that_is_not_offered_has_no_answer() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");

    assertThat(indicators.breakdown(LADO.authority(), "LADO.NONE", year, "role")).isEmpty();
    assertThat(indicators.breakdown(LADO.authority(), "LADO.ADVICE", year, "outcome")).isEmpty();
    assertThat(indicators.breakdown(LADO.authority(), "LADO.CONTACTS", year, "name")).isEmpty();
  }

  @Test
  void every_breakdown_that_is_offered_has_an_answer() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");

    for (IndicatorDefinition definition : indicators.definitions()) {
      for (IndicatorDefinition.Breakdown by : definition.breakdowns()) {
        assertThat(indicators.breakdown(LADO.authority(), definition.code(), year, by.key()))
            .isPresent();
      }
    }
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
                "LADO.REFERRED.1WD", "1 working day",
                "LADO.RESOLVED.1CM", "1 month",
                "LADO.RESOLVED.3CM", "3 months",
                "LADO.RESOLVED.12CM", "12 months"));
  }

  @Test
  void every_breakdown_is_what_a_count_by_hand_gives_in_the_order_of_its_list() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");
    Predicate<Case> inYear = c -> year.contains(c.receivedOn());
    Predicate<Case> open = c -> c.openOn(year.lastDay());

    assertBreakdown("LADO.CONTACTS", "role", AdultRole.values(), inYear, Case::role);
    assertBreakdown("LADO.CONTACTS", "concern", Concern.values(), inYear, Case::concern);
    assertBreakdown("LADO.CONTACTS", "source", SourceRole.values(), inYear, Case::source);
    assertBreakdown(
        "LADO.CONTACTS",
        "referral-outcome",
        ReferralOutcome.values(),
        inYear,
        Case::referralOutcome);
    assertBreakdown("LADO.CSM", "outcome", AllegationOutcome.values(), inYear, Case::outcome);
    assertBreakdown("LADO.OPEN", "role", AdultRole.values(), open, Case::role);
    assertBreakdown("LADO.OPEN", "concern", Concern.values(), open, Case::concern);
    assertBreakdown("LADO.OPEN", "source", SourceRole.values(), open, Case::source);
  }

  @Test
  void a_share_is_broken_down_as_a_count_by_hand_gives() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");
    Predicate<Case> inYear = c -> year.contains(c.receivedOn());
    Predicate<Case> decided = inYear.and(c -> c.referralOutcome() != null);
    Predicate<Case> enquiries =
        inYear.and(c -> c.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY);
    Predicate<Case> resolved = c -> Stream.ofNullable(c.concludedOn()).anyMatch(year::contains);

    assertShare("LADO.CSM", enquiries, decided);
    assertShare(
        "LADO.ADVICE",
        inYear.and(c -> c.referralOutcome() == ReferralOutcome.ADVICE_GIVEN),
        decided);
    assertShare(
        "LADO.SUBSTANTIATED",
        enquiries.and(c -> c.outcome() == AllegationOutcome.SUBSTANTIATED),
        enquiries);
    assertShare("LADO.RESOLVED.3CM", resolved.and(c -> c.resolvedWithin(3)), resolved);
  }

  private void assertShare(String code, Predicate<Case> counted, Predicate<Case> of) {
    List<BreakdownCount> rows =
        indicators
            .breakdown(LADO.authority(), code, ReportingPeriod.parse("2017-18"), "role")
            .orElseThrow();

    for (BreakdownCount row : rows) {
      Predicate<Case> ofRole = c -> c.role().key().equals(row.key());
      assertThat(row.numerator())
          .as("%s %s", code, row.key())
          .isEqualByComparingTo(
              BigDecimal.valueOf(OURS.stream().filter(counted.and(ofRole)).count()));
      assertThat(row.denominator())
          .as("%s %s", code, row.key())
          .isEqualByComparingTo(BigDecimal.valueOf(OURS.stream().filter(of.and(ofRole)).count()));
    }
    assertThat(rows).hasSize((int) OURS.stream().filter(of).map(Case::role).distinct().count());
  }

  @Test
  void by_quarter_a_figure_is_that_of_each_quarter_and_the_day_it_ended() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");

    for (String code : codes()) {
      List<BreakdownCount> rows =
          indicators.breakdown(LADO.authority(), code, year, "quarter").orElseThrow();

      assertThat(rows)
          .extracting(BreakdownCount::key)
          .containsExactly("2017-18-Q1", "2017-18-Q2", "2017-18-Q3", "2017-18-Q4");
      for (BreakdownCount row : rows) {
        IndicatorValue value =
            indicators
                .values(LADO.authority(), List.of(ReportingPeriod.parse(row.key())), Set.of(code))
                .getFirst();
        assertThat(row.numerator()).isEqualTo(value.numerator());
        assertThat(row.denominator()).isEqualTo(value.denominator());
      }
    }
    assertThat(
            indicators.breakdown(
                LADO.authority(), "LADO.CONTACTS", ReportingPeriod.parse("2017-06"), "quarter"))
        .contains(List.of());
  }

  private List<String> codes() {
    return indicators.definitions().stream().map(IndicatorDefinition::code).toList();
  }

  private <K extends Keyed> void assertBreakdown(
      String code, String by, K[] list, Predicate<Case> counted, Function<Case, @Nullable K> key) {
    Map<String, Long> byHand =
        OURS.stream()
            .filter(counted)
            .flatMap(c -> Stream.ofNullable(key.apply(c)))
            .collect(groupingBy(Keyed::key, counting()));

    List<BreakdownCount> rows =
        indicators
            .breakdown(LADO.authority(), code, ReportingPeriod.parse("2017-18"), by)
            .orElseThrow();

    assertThat(rows.stream().collect(toMap(BreakdownCount::key, r -> r.numerator().longValue())))
        .as("%s by %s", code, by)
        .isEqualTo(byHand);
    assertThat(rows)
        .extracting(BreakdownCount::key)
        .containsExactlyElementsOf(
            Stream.of(list).map(Keyed::key).filter(byHand::containsKey).toList());
    assertThat(rows).allMatch(row -> !row.title().isBlank() && row.denominator() == null);
  }
}
