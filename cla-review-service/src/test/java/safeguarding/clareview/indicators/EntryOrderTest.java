package safeguarding.clareview.indicators;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.clareview.TestService;
import safeguarding.clareview.indicators.ToldFamily.Step;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;

/**
 * History can be entered in any order: a later period of care first and then the earlier one, with
 * its episodes and reviews as they turn up. Figures and pages are by the days, so they come out as
 * if everything had been entered when it happened.
 */
class EntryOrderTest {
  private static final long SEED = 20_180_331;
  private static final int FAMILIES = 3;
  private static final int SHUFFLES = 3;
  private static final String NOW = "2026-06-01T09:00:00Z";

  @BeforeEach
  void long_after() {
    TestService.itIs(Instant.parse(NOW));
  }

  @Test
  void figures_and_pages_do_not_depend_on_the_order_of_entry() {
    Random random = new Random(SEED);
    List<ToldFamily> families = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      families.add(ToldFamily.any("%d".formatted(1_000 + i), random));
    }

    Map<String, String> inOrder = entered(families, null);

    assertThat(inOrder.values()).anyMatch(page -> page.endsWith("in time true"));
    assertThat(inOrder.values()).anyMatch(page -> page.endsWith("in time false"));
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      assertThat(entered(families, random)).as("shuffle %d", shuffle).isEqualTo(inOrder);
    }
  }

  /** What comes out when everything is entered in order, or shuffled, for an authority anew. */
  private static Map<String, String> entered(List<ToldFamily> families, @Nullable Random shuffle) {
    Figuring figuring = new Figuring();
    Entering entering = new Entering(TestService.anIroOf(figuring.authority(), "iro-1"));
    Map<String, String> found = new TreeMap<>();
    for (ToldFamily family : families) {
      List<Step> steps = shuffle == null ? family.inOrder() : family.shuffled(shuffle);
      steps.forEach(entering::enter);
      found.putAll(entering.pages(family));
    }
    found.putAll(figures(figuring));
    return found;
  }

  /** Every figure of every year, which is also as at its 31 March, with every breakdown. */
  private static Map<String, String> figures(Figuring figuring) {
    IndicatorSource source = figuring.asOn(NOW);
    List<ReportingPeriod> years = new ArrayList<>();
    for (int year = 2014; year < 2021; year++) {
      years.add(ReportingPeriod.parse("%d-%02d".formatted(year, (year + 1) % 100)));
    }
    Set<String> codes =
        source.definitions().stream().map(IndicatorDefinition::code).collect(toSet());
    Map<String, String> figures = new TreeMap<>();
    for (IndicatorValue value : source.values(figuring.authority(), years, codes)) {
      figures.put(
          value.code() + " " + value.period().format(),
          value.numerator() + (value.denominator() == null ? "" : " of " + value.denominator()));
    }
    for (IndicatorDefinition definition : source.definitions()) {
      for (Breakdown by : definition.breakdowns()) {
        for (ReportingPeriod year : years) {
          figures.put(
              definition.code() + " " + year.format() + " by " + by.key(),
              source
                  .breakdown(figuring.authority(), definition.code(), year, by.key())
                  .orElseThrow()
                  .toString());
        }
      }
    }
    return figures;
  }
}
