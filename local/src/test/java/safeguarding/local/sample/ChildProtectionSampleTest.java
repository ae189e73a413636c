package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.WorkingDays;
import safeguarding.local.sample.ToldSample.Told;

class ChildProtectionSampleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final FinancialYear YEAR = new FinancialYear(2017);
  private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

  private final List<Story> shipped =
      new SampleGenerator(SampleGenerator.SHIPPED_SEED).rutlandFamilies(TODAY);

  static LongStream seeds() {
    return LongStream.concat(
        LongStream.of(SampleGenerator.SHIPPED_SEED), LongStream.rangeClosed(1, 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_printed_child_protection_figure_of_rutland_comes_out_exactly(long seed) {
    var counted =
        new ProtectionCount(ToldSample.of(new SampleGenerator(seed).rutlandFamilies(TODAY)));

    var printed = PublishedFigures.shipped().of("E06000017", "CP.");

    assertThat(printed).hasSize(16);
    assertThat(printed)
        .allSatisfy(figure -> {
          assertThat(counted.numerator(figure)).as("%s", figure).isEqualTo(figure.numerator());
          if (figure.denominator().isPresent()) {
            assertThat(counted.denominator(figure)).isEqualTo(figure.denominator());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void five_of_the_21_plans_that_ended_had_lasted_six_to_twelve_months(long seed) {
    var told = ToldSample.of(new SampleGenerator(seed).rutlandFamilies(TODAY));
    var ended =
        new ProtectionCount(told)
            .plans().stream()
                .filter(plan -> plan.endedOn().isBefore(LocalDate.MAX))
                .filter(plan -> FinancialYear.containing(plan.endedOn()).equals(YEAR))
                .toList();

    assertThat(ended).hasSize(21);
    assertThat(
            ended.stream()
                .filter(plan -> plan.endedOn().isAfter(plan.startedOn().plusMonths(6)))
                .filter(plan -> !plan.endedOn().isAfter(plan.startedOn().plusMonths(12))))
        .hasSize(5);
  }

  @Test
  void of_the_40_children_one_is_unborn_and_the_ages_are_nearly_those_printed() {
    var told = ToldSample.of(shipped);
    var onPlan =
        new ProtectionCount(told)
            .plans().stream()
                .filter(plan -> plan.touches(YEAR))
                .collect(
                    Collectors.toMap(ProtectionCount.Plan::child, ProtectionCount.Plan::startedOn));
    var bands = new HashMap<String, Integer>();
    told.stream()
        .filter(one -> one.path().equals("/referrals"))
        .flatMap(one -> one.all("/children").stream())
        .filter(child -> onPlan.containsKey(child.path("childNumber").asText()))
        .forEach(child ->
            bands.merge(
                band(child, Objects.requireNonNull(onPlan.get(child.path("childNumber").asText()))),
                1,
                Integer::sum));

    assertThat(bands)
        .isEqualTo(Map.of("unborn", 1, "0", 2, "1-4", 9, "5-9", 13, "10-15", 14, "16-17", 1));
  }

  private static String band(JsonNode child, LocalDate day) {
    if (child.has("expectedDateOfBirth")) {
      return "unborn";
    }
    int age = LocalDate.parse(child.path("dateOfBirth").asText()).until(day).getYears();
    if (age == 0) {
      return "0";
    }
    if (age <= 4) {
      return "1-4";
    }
    if (age <= 9) {
      return "5-9";
    }
    return age <= 15 ? "10-15" : "16-17";
  }

  @Test
  void the_year_before_had_so_many_more_referrals_that_305_is_26_percent_fewer() {
    var counted = new ProtectionCount(ToldSample.of(shipped));
    var before =
        new PublishedFigures.Figure(
            "E06000017", "2016-17", "CP.REFERRALS", "", "", 412, OptionalInt.empty(), "", "");

    assertThat(counted.numerator(before)).isEqualTo(412);
    assertThat(Math.round(100.0 * (305 - 412) / 412)).isEqualTo(-26);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void all_of_the_past_is_over(long seed) {
    var counted =
        new ProtectionCount(ToldSample.of(new SampleGenerator(seed).rutlandFamilies(TODAY)));

    assertThat(counted.open(LocalDate.of(2020, 4, 30))).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_family_keeps_the_rules_of_the_service(long seed) {
    var stories = new SampleGenerator(seed).rutlandFamilies(TODAY);

    stories.forEach(story -> new FamilyRules(WORKING_DAYS, TODAY, List.of(story)).check());
  }

  @Test
  void the_families_of_the_last_weeks_keep_the_rules_whatever_the_day() {
    var generator = new SampleGenerator(SampleGenerator.SHIPPED_SEED);
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(3)) {
      var today = day;
      recent(generator.rutlandFamilies(day))
          .forEach(story -> new FamilyRules(WORKING_DAYS, today, List.of(story)).check());
    }
  }

  @Test
  void the_last_weeks_have_a_family_at_every_stage() {
    var last =
        recent(shipped).stream()
            .map(story -> ToldSample.of(List.of(story)).getLast())
            .map(told -> told.path().substring(told.path().lastIndexOf('/') + 1))
            .collect(Collectors.groupingBy(path -> path, Collectors.counting()));

    assertThat(last)
        .isEqualTo(
            Map.of(
                "referrals", 2L,
                "strategy-discussion", 2L,
                "conference-request", 1L,
                "booking", 1L,
                "standing-down", 1L,
                "holding", 2L,
                "review-conferences", 1L));
  }

  @Test
  void strategy_discussions_just_before_and_after_midnight_prove_where_the_year_begins() {
    var held =
        ToldSample.of(shipped).stream()
            .filter(told -> told.ends("strategy-discussion"))
            .map(told -> told.text("/heldAt"))
            .toList();

    assertThat(held)
        .contains(
            "2017-03-31T22:30:00Z",
            "2017-03-31T23:30:00Z",
            "2018-03-31T22:30:00Z",
            "2018-03-31T23:30:00Z");
  }

  @Test
  void every_child_belongs_to_one_family_and_has_a_number_of_their_own() {
    var familyOf = new HashMap<String, String>();
    for (Told told : ToldSample.of(shipped)) {
      if (told.path().equals("/referrals")) {
        told.all("/children")
            .forEach(child -> {
              String number = child.path("childNumber").asText();
              assertThat(number).matches("R\\d{6}");
              assertThat(familyOf.putIfAbsent(number, told.story())).isIn(null, told.story());
            });
      }
    }
    assertThat(familyOf).hasSizeGreaterThan(900);
  }

  @Test
  void families_come_in_the_order_referred_under_keys_of_their_own() {
    var told = ToldSample.of(shipped);

    assertThat(
            shipped.stream()
                .map(story -> ToldSample.of(List.of(story)).getFirst().day("/receivedOn")))
        .isSorted();
    assertThat(told.stream().map(Told::key)).doesNotHaveDuplicates();
  }

  @Test
  void the_same_seed_gives_the_same_requests_and_another_seed_gives_others() {
    assertThat(ToldSample.of(new SampleGenerator(7).rutlandFamilies(TODAY)))
        .isEqualTo(ToldSample.of(new SampleGenerator(7).rutlandFamilies(TODAY)))
        .isNotEqualTo(ToldSample.of(new SampleGenerator(8).rutlandFamilies(TODAY)));
  }

  private static List<Story> recent(List<Story> stories) {
    return stories.stream().filter(story -> story.key().contains("recent")).toList();
  }
}
