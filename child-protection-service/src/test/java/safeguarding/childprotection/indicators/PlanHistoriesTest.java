package safeguarding.childprotection.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorValue;

/** What is counted of random plans, against a count of the same plans by hand. */
class PlanHistoriesTest {
  private static final long SEED = 20_180_331;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final String[] CATEGORIES = {
    "neglect", "emotional", "physical", "sexual", "multiple"
  };

  /** A plan as this test remembers it. */
  private record Remembered(
      UUID family,
      UUID child,
      LocalDate startedOn,
      @Nullable LocalDate endedOn,
      String category,
      boolean repeat) {

    boolean openOn(LocalDate day) {
      return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    boolean endedIn(ReportingPeriod period) {
      return endedOn != null && period.contains(endedOn);
    }

    boolean onSomeDayOf(ReportingPeriod period) {
      return !startedOn.isAfter(period.lastDay())
          && (endedOn == null || !endedOn.isBefore(period.firstDay()));
    }

    boolean endedAfterSixToTwelveMonths() {
      return endedOn != null
          && endedOn.isAfter(startedOn.plusMonths(6))
          && !endedOn.isAfter(startedOn.plusMonths(12));
    }
  }

  @Test
  void random_histories_come_to_what_a_count_by_hand_gives_and_reconcile() {
    ThePast past = new ThePast();
    List<Remembered> plans = randomHistories(past);
    List<ReportingPeriod> periods = new ArrayList<>();
    Stream.of("2015-16", "2016-17", "2017-18", "2018-19-Q1", "2018-19-Q2")
        .map(ReportingPeriod::parse)
        .forEach(periods::add);
    for (LocalDate month = FIRST; month.getYear() < 2018; month = month.plusMonths(1)) {
      periods.add(ReportingPeriod.parse(month.toString().substring(0, 7)));
    }

    for (List<ReportingPeriod> asked : List.of(periods.subList(0, 20), periods.subList(20, 41))) {
      Map<String, Map<ReportingPeriod, IndicatorValue>> values = values(past, asked);
      for (ReportingPeriod period : asked) {
        assertCounted(values, period, plans);
        assertThat(
                openOn(plans, period.firstDay().minusDays(1))
                    + numerator(values, "CP.PLANS.STARTED", period)
                    - numerator(values, "CP.PLANS.ENDED", period))
            .as("open before + started - ended = open after, %s", period.format())
            .isEqualTo(numerator(values, "CP.PLANS", period));
      }
    }
    for (String by : List.of("category", "age", "sex")) {
      assertSums(past, plans, by);
    }
  }

  private static List<Remembered> randomHistories(ThePast past) {
    Random random = new Random(SEED);
    List<Remembered> plans = new ArrayList<>();
    for (int family = 0; family < 12; family++) {
      UUID familyId = past.family();
      for (int child = random.nextInt(3); child >= 0; child--) {
        LocalDate birth = FIRST.minusDays(random.nextInt(4_000));
        UUID id = past.child(familyId, birth, null, random.nextBoolean() ? "female" : "male");
        LocalDate from = FIRST.plusDays(random.nextInt(900));
        boolean repeat = false;
        while (from.getYear() < 2018) {
          // A third begin or end on the edge of a month.
          LocalDate startedOn =
              random.nextInt(3) == 0 ? from.plusMonths(1).withDayOfMonth(1) : from;
          LocalDate end =
              random.nextInt(3) == 0
                  ? startedOn.plusMonths(6 + random.nextInt(8)).withDayOfMonth(1).minusDays(1)
                  : startedOn.plusDays(random.nextInt(500));
          LocalDate endedOn = random.nextInt(5) == 0 ? null : end;
          String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
          past.plan(id, startedOn, endedOn, category);
          plans.add(new Remembered(familyId, id, startedOn, endedOn, category, repeat));
          if (endedOn == null) {
            break;
          }
          repeat = true;
          from = endedOn.plusDays(1 + random.nextInt(300));
        }
      }
    }
    return plans;
  }

  private static void assertCounted(
      Map<String, Map<ReportingPeriod, IndicatorValue>> values,
      ReportingPeriod period,
      List<Remembered> plans) {
    LocalDate day = period.lastDay();
    Predicate<Remembered> open = plan -> plan.openOn(day);
    Predicate<Remembered> started = plan -> period.contains(plan.startedOn());
    Map<String, String> expected = new HashMap<>();
    expected.put("CP.PLANS", count(plans, open));
    expected.put(
        "CP.PLANS.12CM", share(plans, open, plan -> plan.startedOn().plusMonths(12).isBefore(day)));
    expected.put(
        "CP.PLANS.24CM", share(plans, open, plan -> plan.startedOn().isBefore(day.minusDays(729))));
    expected.put("CP.PLANS.STARTED", count(plans, started));
    expected.put("CP.PLANS.REPEAT", share(plans, started, Remembered::repeat));
    expected.put("CP.PLANS.ENDED", count(plans, plan -> plan.endedIn(period)));
    expected.put(
        "CP.PLANS.ENDED.6TO12",
        share(plans, plan -> plan.endedIn(period), Remembered::endedAfterSixToTwelveMonths));
    List<Remembered> on = plans.stream().filter(plan -> plan.onSomeDayOf(period)).toList();
    expected.put("CP.CHILDREN", "" + on.stream().map(Remembered::child).distinct().count());
    expected.put("CP.FAMILIES", "" + on.stream().map(Remembered::family).distinct().count());

    expected.forEach((code, words) ->
        assertThat(words(values, code, period))
            .as("%s %s", code, period.format())
            .isEqualTo(words));
  }

  /** The rows of every breakdown add up to the whole; by category they are those by hand. */
  private static void assertSums(ThePast past, List<Remembered> plans, String by) {
    ReportingPeriod year = ReportingPeriod.parse("2016-17");
    for (String code : List.of("CP.PLANS", "CP.CHILDREN")) {
      Map<String, Long> rows = past.breakdown(code, "2016-17", by);
      assertThat(rows.values().stream().mapToLong(n -> n).sum())
          .as("%s by %s", code, by)
          .isEqualTo(Long.parseLong(past.value(code, "2016-17")));
    }
    assertThat(past.breakdown("CP.PLANS", "2016-17", "category"))
        .isEqualTo(
            plans.stream()
                .filter(plan -> plan.openOn(year.lastDay()))
                .collect(Collectors.groupingBy(Remembered::category, Collectors.counting())));
  }

  private static Map<String, Map<ReportingPeriod, IndicatorValue>> values(
      ThePast past, List<ReportingPeriod> periods) {
    Set<String> codes =
        PlanDefinitions.ALL.stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
    return past
        .asOn(ThePast.RECORDED_AT.toString())
        .values(past.authority(), periods, codes)
        .stream()
        .collect(
            Collectors.groupingBy(
                IndicatorValue::code, Collectors.toMap(IndicatorValue::period, value -> value)));
  }

  private static long openOn(List<Remembered> plans, LocalDate day) {
    return plans.stream().filter(plan -> plan.openOn(day)).count();
  }

  private static String count(List<Remembered> plans, Predicate<Remembered> counted) {
    return "" + plans.stream().filter(counted).count();
  }

  private static String share(
      List<Remembered> plans, Predicate<Remembered> all, Predicate<Remembered> counted) {
    return count(plans, all.and(counted)) + " of " + count(plans, all);
  }

  private static IndicatorValue value(
      Map<String, Map<ReportingPeriod, IndicatorValue>> values,
      String code,
      ReportingPeriod period) {
    return Objects.requireNonNull(Objects.requireNonNull(values.get(code)).get(period));
  }

  private static long numerator(
      Map<String, Map<ReportingPeriod, IndicatorValue>> values,
      String code,
      ReportingPeriod period) {
    return value(values, code, period).numerator().longValueExact();
  }

  private static String words(
      Map<String, Map<ReportingPeriod, IndicatorValue>> values,
      String code,
      ReportingPeriod period) {
    BigDecimal denominator = value(values, code, period).denominator();
    return numerator(values, code, period) + (denominator == null ? "" : " of " + denominator);
  }
}
