package safeguarding.childprotection.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.plan.Plan;
import safeguarding.childprotection.plan.PlanRecord;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.security.Caller;

/**
 * What happened to a family from 2015 to 2019, told in the order in which it happened and told the
 * last years first, comes to the same record and the same figures, as at the end of every year.
 */
class HistoryInAnyOrderTest {
  private static final String NOW = "2026-06-01T09:00:00Z";
  private static final List<ReportingPeriod> YEARS =
      Stream.of("2014-15", "2015-16", "2016-17", "2017-18", "2018-19", "2019-20", "2020-21")
          .map(ReportingPeriod::parse)
          .toList();

  private final IndicatorSource figures = TestService.bean(IndicatorSource.class);

  @Test
  void the_figures_of_every_year_do_not_depend_on_when_it_was_told() {
    int ended = 0;
    int repeated = 0;
    for (int seed = 0; seed < 4; seed++) {
      List<Episode> episodes = Episode.random(new Random(seed));
      Caller inOrder = TestService.aChair();
      AHistory told = AHistory.told(inOrder, episodes, new Random(seed), true);
      Caller lastFirst = TestService.aChair();
      AHistory turned = AHistory.told(lastFirst, episodes.reversed(), new Random(seed), false);
      Caller mixed = TestService.aChair();
      AHistory shuffled =
          AHistory.told(mixed, shuffled(episodes, new Random(seed)), new Random(seed), false);

      assertThat(plans(turned)).as("last first, seed %s", seed).isEqualTo(plans(told));
      assertThat(plans(shuffled)).as("mixed, seed %s", seed).isEqualTo(plans(told));
      assertThat(counted(lastFirst)).as("last first, seed %s", seed).isEqualTo(counted(inOrder));
      assertThat(counted(mixed)).as("mixed, seed %s", seed).isEqualTo(counted(inOrder));
      ended += (int) plans(told).stream().filter(plan -> plan.contains("Ended")).count();
      repeated += (int) plans(told).stream().filter(plan -> plan.contains("repeat")).count();
    }
    assertThat(ended).as("the histories have ends to speak of").isGreaterThan(8);
    assertThat(repeated).as("and repeat plans").isGreaterThan(4);
  }

  private static List<Episode> shuffled(List<Episode> episodes, Random random) {
    List<Episode> mixed = new ArrayList<>(episodes);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  /** The plans in words, without what differs by when it was told: ids, versions, recorders. */
  private static List<String> plans(AHistory history) {
    return history.family().record().plans().stream()
        .map(PlanRecord::plan)
        .map(plan ->
            "child %d %s %s %s%s %s"
                .formatted(
                    history.family().children().indexOf(plan.childId()),
                    plan.course().startedOn(),
                    plan.course().category(),
                    plan.course().repeat() ? "repeat " : "",
                    plan.course().reviewedOn(),
                    end(plan)))
        .sorted()
        .toList();
  }

  private static String end(Plan plan) {
    return switch (plan) {
      case Plan.Open _ -> "Open";
      case Plan.Ended ended ->
          "Ended %s %s %s"
              .formatted(
                  ended.end().endedOn(),
                  ended.end().reason(),
                  ended.end().conferenceId() == null ? "" : "by a conference");
    };
  }

  /** Every figure of every year, as at each 31 March, and every breakdown. */
  private List<String> counted(Caller caller) {
    Set<String> codes =
        figures.definitions().stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
    List<String> counted = new ArrayList<>();
    IntStream.rangeClosed(2015, 2021)
        .mapToObj(year -> LocalDate.of(year, 3, 31))
        .forEach(day -> {
          TestService.itIs(LondonTime.startOf(day).plusSeconds(43_200));
          figures.values(caller.authority(), YEARS, codes).stream()
              .map(value ->
                  "as at %s: %s %s %s of %s"
                      .formatted(
                          day,
                          value.code(),
                          value.period().format(),
                          value.numerator(),
                          value.denominator()))
              .forEach(counted::add);
        });
    TestService.itIs(Instant.parse(NOW));
    breakdowns(caller).forEach(counted::add);
    Collections.sort(counted);
    return counted;
  }

  private Stream<String> breakdowns(Caller caller) {
    return figures.definitions().stream()
        .flatMap(definition ->
            definition.breakdowns().stream()
                .map(Breakdown::key)
                .flatMap(by ->
                    YEARS.stream()
                        .flatMap(year ->
                            figures
                                .breakdown(caller.authority(), definition.code(), year, by)
                                .orElseThrow()
                                .stream()
                                .map(row ->
                                    "%s by %s %s %s: %s"
                                        .formatted(
                                            definition.code(),
                                            by,
                                            year.format(),
                                            row.key(),
                                            row.numerator())))));
  }
}
