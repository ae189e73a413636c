package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.ReportingPeriod.FinancialYear;
import safeguarding.calendar.WorkingDays;
import safeguarding.local.sample.ToldSample.Told;

class CareSampleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

  /** What this sample does not carry yet. */
  private static final Set<String> NOT_RECORDED_YET =
      Set.of("CLA.DECISIONS.INTIME", "CLA.ADVOCACY");

  private final List<Story> shipped =
      new SampleGenerator(SampleGenerator.SHIPPED_SEED).rutlandCare(TODAY);

  static LongStream seeds() {
    return LongStream.concat(
        LongStream.of(SampleGenerator.SHIPPED_SEED), LongStream.rangeClosed(1, 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_printed_figure_on_children_looked_after_in_rutland_comes_out_exactly(long seed) {
    var counted = counted(new SampleGenerator(seed).rutlandCare(TODAY));

    var printed =
        PublishedFigures.shipped().of("E06000017", "CLA.").stream()
            .filter(figure -> !NOT_RECORDED_YET.contains(figure.indicator()))
            .toList();

    assertThat(printed).hasSize(11);
    assertThat(printed)
        .allSatisfy(figure -> {
          assertThat(counted.numerator(figure)).as("%s", figure).isEqualTo(figure.numerator());
          assertThat(counted.denominator(figure)).isEqualTo(figure.denominator());
        });
  }

  @Test
  void the_17_who_ceased_went_where_the_report_says() {
    var reasons =
        ToldSample.of(shipped).stream()
            .filter(told -> !told.text("/ceasedOn").isEmpty())
            .filter(told ->
                FinancialYear.containing(told.day("/ceasedOn")).equals(new FinancialYear(2017)))
            .collect(Collectors.groupingBy(told -> told.text("/reason"), Collectors.counting()));

    assertThat(reasons).isEqualTo(Map.of("e41", 5L, "e4a", 6L, "e45", 3L, "e12", 3L));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_one_late_review_has_its_reason_and_no_other_has_one(long seed) {
    var stories = new SampleGenerator(seed).rutlandCare(TODAY);

    var late =
        ToldSample.of(stories).stream().filter(told -> told.body().has("outOfTime")).toList();

    assertThat(late)
        .singleElement()
        .satisfies(
            told -> assertThat(told.text("/outOfTime/reason")).isEqualTo("late-notification"));
    assertThat(counted(stories).meetings().stream().filter(meeting -> !meeting.inTime()))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void all_of_the_past_is_over_and_under_13_children_were_under_an_order_at_a_time(long seed) {
    var counted = counted(new SampleGenerator(seed).rutlandCare(TODAY));

    assertThat(counted.open(LocalDate.of(2020, 4, 30))).isZero();
    var orders = counted.courses().values().stream().filter(course -> !course.inCare()).toList();
    assertThat(orders)
        .allSatisfy(order ->
            assertThat(orders.stream().filter(other -> other.isOpenOn(order.from())))
                .hasSizeLessThan(13));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void participation_goes_by_the_age_on_the_day(long seed) {
    var told = ToldSample.of(new SampleGenerator(seed).rutlandCare(TODAY));
    var born = new HashMap<String, LocalDate>();
    told.stream()
        .filter(one -> one.body().has("child"))
        .forEach(one -> born.put(one.text("/child/childNumber"), one.day("/child/dateOfBirth")));

    told.stream()
        .filter(one -> one.ends("holding"))
        .forEach(one ->
            one.all("/children")
                .forEach(child -> {
                  LocalDate birth =
                      Objects.requireNonNull(born.get(child.path("childId").asText()));
                  boolean small = Period.between(birth, one.day("/heldOn")).getYears() < 4;
                  assertThat(child.path("participation").asText().equals("pn0")).isEqualTo(small);
                }));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_happens_before_what_it_follows_from(long seed) {
    new SampleGenerator(seed).rutlandCare(TODAY).forEach(story -> inOrder(story, TODAY));
  }

  @Test
  void the_children_of_the_last_weeks_come_in_order_whatever_the_day() {
    var generator = new SampleGenerator(SampleGenerator.SHIPPED_SEED);
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(3)) {
      var today = day;
      var recent = recent(generator.rutlandCare(day));
      recent.forEach(story -> inOrder(story, today));
      var counted = counted(recent);
      assertThat(counted.meetings()).allMatch(CareCount.Meeting::inTime);
      assertThat(
              counted.courses().values().stream().map(counted::due).map(due -> due.isBefore(today)))
          .as("overdue on %s", day)
          .contains(true, false);
    }
  }

  private static void inOrder(Story story, LocalDate today) {
    LocalDate latest = LocalDate.MIN;
    for (Told told : ToldSample.of(List.of(story))) {
      if (!told.path().equals("/reviews")) {
        LocalDate day = day(told);
        assertThat(day).as(told.key()).isAfterOrEqualTo(latest).isBeforeOrEqualTo(today);
        latest = day;
      } else {
        assertThat(WORKING_DAYS.isWorkingDay(told.day("/startsAt"))).isTrue();
      }
      for (String known : List.of("/notifiedOn", "/iroAppointedOn")) {
        if (!told.text(known).isEmpty()) {
          assertThat(told.day(known)).isAfterOrEqualTo(latest).isBeforeOrEqualTo(today);
        }
      }
      if (told.body().has("child")) {
        assertThat(told.day("/child/dateOfBirth")).isBefore(latest).isAfter(latest.minusYears(18));
      }
    }
  }

  private static LocalDate day(Told told) {
    return List.of(
            "/firstEpisode/startedOn",
            "/startedOn",
            "/ceasedOn",
            "/madeOn",
            "/endedOn",
            "/heldOn",
            "/raisedOn",
            "/answeredOn")
        .stream()
        .filter(pointer -> !told.text(pointer).isEmpty())
        .map(told::day)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobody_turns_18_in_care() {
    var born = new HashMap<String, LocalDate>();
    var told = ToldSample.of(shipped);
    told.stream()
        .filter(one -> one.body().has("child"))
        .forEach(one -> born.put(one.text("/child/childNumber"), one.day("/child/dateOfBirth")));

    counted(shipped)
        .courses()
        .forEach((child, course) -> {
          if (course.until().isBefore(LocalDate.MAX)) {
            assertThat(course.until())
                .isBefore(Objects.requireNonNull(born.get(child)).plusYears(18));
          }
        });
  }

  @Test
  void episodes_begin_each_after_the_one_before_it_and_end_with_adoption_where_placed_for_it() {
    var latest = new HashMap<String, Told>();
    var adopted = new HashSet<String>();
    for (Told told : ToldSample.of(shipped)) {
      String child = told.key().replaceAll("(.*/child-R\\d{6}).*", "$1");
      if (told.path().equals("/care-periods")) {
        latest.put(child, told);
      } else if (told.path().endsWith("/episodes")) {
        var before = Objects.requireNonNull(latest.put(child, told));
        String day = before.body().has("child") ? "/firstEpisode/startedOn" : "/startedOn";
        assertThat(told.day("/startedOn")).isAfter(before.day(day));
        if (told.text("/placementType").equals("a4")) {
          adopted.add(child);
        }
      } else if (told.text("/reason").equals("e12")) {
        assertThat(adopted).contains(child);
      }
    }
    assertThat(adopted).isNotEmpty();
  }

  @Test
  void one_child_is_on_a_plan_and_looked_after_under_the_same_number() {
    var families = new SampleGenerator(SampleGenerator.SHIPPED_SEED).rutlandFamilies(TODAY);
    var onPlan =
        new ProtectionCount(ToldSample.of(families))
            .plans().stream()
                .filter(plan -> plan.isOpenOn(TODAY))
                .map(ProtectionCount.Plan::child)
                .collect(Collectors.toSet());
    var inCare =
        counted(shipped).courses().entrySet().stream()
            .filter(entry -> entry.getValue().isOpenOn(TODAY))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    onPlan.retainAll(inCare);

    assertThat(onPlan).containsExactly("R500001");
    assertThat(childOf(families)).isEqualTo(childOf(shipped));
  }

  private static String childOf(List<Story> stories) {
    return ToldSample.of(stories).stream()
        .flatMap(told ->
            Stream.concat(told.all("/children").stream(), Stream.of(told.body().path("child"))))
        .filter(child -> child.path("childNumber").asText().equals("R500001"))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  @Test
  void requests_have_keys_of_their_own_and_the_same_seed_gives_the_same() {
    assertThat(ToldSample.of(shipped).stream().map(Told::key)).doesNotHaveDuplicates();
    assertThat(ToldSample.of(new SampleGenerator(7).rutlandCare(TODAY)))
        .isEqualTo(ToldSample.of(new SampleGenerator(7).rutlandCare(TODAY)))
        .isNotEqualTo(ToldSample.of(new SampleGenerator(8).rutlandCare(TODAY)));
  }

  private static CareCount counted(List<Story> stories) {
    return new CareCount(WORKING_DAYS, ToldSample.of(stories));
  }

  private static List<Story> recent(List<Story> stories) {
    return stories.stream().filter(story -> story.key().contains("recent")).toList();
  }
}
