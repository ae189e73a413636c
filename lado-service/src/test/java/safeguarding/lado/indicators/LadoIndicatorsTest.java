package safeguarding.lado.indicators;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.allegation.AContact.adult;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.TestService;
import safeguarding.lado.allegation.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.DecideThreshold;
import safeguarding.lado.allegation.RecordOutcome;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.allegation.ThresholdCriterion;
import safeguarding.rulings.Keyed;
import safeguarding.rulings.Ruling;
import safeguarding.rulings.Ruling.Granted;
import safeguarding.rulings.Ruling.Refused;
import safeguarding.security.Caller;

/** What the service counts, against a count of the same cases by hand. */
class LadoIndicatorsTest {
  private static final long SEED = 20_180_604;
  private static final int CASES = 250;
  private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 3, 31);
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  private static final Caller LADO = TestService.aLado();
  private static final List<Case> CASES_OF_OURS = new ArrayList<>();

  private final IndicatorSource indicators = TestService.bean(LadoIndicatorSource.class);

  /** A case as this test remembers it. */
  private record Case(
      Instant receivedAt,
      @Nullable LocalDate employerKnewOn,
      AdultRole role,
      Concern concern,
      SourceRole source,
      @Nullable Instant decidedAt,
      @Nullable ReferralOutcome referralOutcome,
      @Nullable LocalDate concludedOn,
      @Nullable AllegationOutcome outcome) {

    LocalDate receivedOn() {
      return LondonTime.dateOf(receivedAt);
    }

    boolean openOn(LocalDate day) {
      boolean closed =
          decidedAt != null
              && referralOutcome != ReferralOutcome.INTERNAL_ENQUIRY
              && !LondonTime.dateOf(decidedAt).isAfter(day);
      boolean concluded = concludedOn != null && !concludedOn.isAfter(day);
      return !receivedOn().isAfter(day) && !closed && !concluded;
    }

    boolean resolvedWithin(int months) {
      return concludedOn != null && !concludedOn.isAfter(receivedOn().plusMonths(months));
    }
  }

  @BeforeAll
  static void many_cases_of_ours_and_a_few_of_a_neighbour() {
    TestService.itIs(NOW);
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      Case aCase = randomCase(random);
      CASES_OF_OURS.add(aCase);
      enter(LADO, aCase);
    }
    Caller neighbour = TestService.aLado();
    for (int i = 0; i < 10; i++) {
      enter(neighbour, randomCase(random));
    }
  }

  @Test
  void every_indicator_of_every_period_is_what_a_count_by_hand_gives() {
    List<ReportingPeriod> periods =
        Stream.of(
                "2015-16",
                "2016-17",
                "2017-18",
                "2018-19",
                "2017-18-Q1",
                "2017-18-Q4",
                "2017-03",
                "2018-03",
                "2018-04")
            .map(ReportingPeriod::parse)
            .toList();
    Set<String> codes = Set.copyOf(codes());

    List<IndicatorValue> values = indicators.values(LADO.authority(), periods, codes);

    assertThat(values).hasSize(periods.size() * codes.size());
    for (IndicatorValue value : values) {
      assertThat(value).isEqualTo(byHand(value.code(), value.period()));
    }
  }

  @Test
  void open_cases_as_at_the_last_day_of_every_month_are_what_a_count_by_hand_gives() {
    List<ReportingPeriod> months = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusMonths(1)) {
      months.add(ReportingPeriod.parse(day.toString().substring(0, 7)));
    }

    for (IndicatorValue value : indicators.values(LADO.authority(), months, Set.of("LADO.OPEN"))) {
      assertThat(value).isEqualTo(byHand("LADO.OPEN", value.period()));
    }
  }

  @Test
  void only_what_is_asked_for_is_answered() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");

    assertThat(indicators.values(LADO.authority(), List.of(year), Set.of("LADO.CSM")))
        .containsExactly(byHand("LADO.CSM", year));
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
  void an_indicator_or_breakdown_that_is_not_offered_has_no_answer() {
    ReportingPeriod year = ReportingPeriod.parse("2017-18");

    assertThat(indicators.breakdown(LADO.authority(), "LADO.NONE", year, "role")).isEmpty();
    assertThat(indicators.breakdown(LADO.authority(), "LADO.CSM", year, "role")).isEmpty();
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
  void what_the_known_calendar_does_not_reach_is_neither_in_time_nor_late() {
    Caller lado = TestService.aLado();
    TestService.itIs(Instant.parse("2029-06-01T09:00:00Z"));
    told(lado, LocalDate.of(2028, 12, 28), LocalDate.of(2028, 12, 29));
    told(lado, LocalDate.of(2028, 12, 1), LocalDate.of(2029, 2, 1));
    told(lado, LocalDate.of(2028, 12, 29), LocalDate.of(2028, 12, 30));
    told(lado, LocalDate.of(2028, 12, 29), LocalDate.of(2029, 1, 2));
    told(lado, LocalDate.of(2029, 1, 8), LocalDate.of(2029, 1, 9));
    ReportingPeriod period = ReportingPeriod.parse("2028-29");

    assertThat(indicators.values(lado.authority(), List.of(period), Set.of("LADO.REFERRED.1WD")))
        .containsExactly(value("LADO.REFERRED.1WD", period, 2, 3L));
  }

  private static void told(Caller caller, LocalDate knewOn, LocalDate receivedOn) {
    granted(
        TestService.bean(Allegations.class)
            .logContact(
                caller,
                "test",
                aContact()
                    .receivedAt(LondonTime.startOf(receivedOn).plusSeconds(60))
                    .allegedOn(null)
                    .employerKnewOn(knewOn)
                    .told(),
                Optional.empty()));
  }

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

  private List<String> codes() {
    return indicators.definitions().stream().map(IndicatorDefinition::code).toList();
  }

  private <K extends Keyed> void assertBreakdown(
      String code, String by, K[] list, Predicate<Case> counted, Function<Case, @Nullable K> key) {
    Map<String, Long> byHand =
        CASES_OF_OURS.stream()
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

  private static IndicatorValue byHand(String code, ReportingPeriod period) {
    List<Case> received =
        CASES_OF_OURS.stream().filter(c -> period.contains(c.receivedOn())).toList();
    List<Case> decided = received.stream().filter(c -> c.referralOutcome() != null).toList();
    List<Case> concluded =
        CASES_OF_OURS.stream()
            .filter(c -> c.concludedOn() != null && period.contains(c.concludedOn()))
            .toList();
    return switch (code) {
      case "LADO.CONTACTS" -> value(code, period, received.size(), null);
      case "LADO.CSM" -> of(code, period, decided, led(ReferralOutcome.INTERNAL_ENQUIRY));
      case "LADO.ADVICE" -> of(code, period, decided, led(ReferralOutcome.ADVICE_GIVEN));
      case "LADO.CLOSED" -> of(code, period, decided, led(ReferralOutcome.LOGGED_AND_CLOSED));
      case "LADO.SUBSTANTIATED" ->
          of(
              code,
              period,
              decided.stream().filter(led(ReferralOutcome.INTERNAL_ENQUIRY)).toList(),
              c -> c.outcome() == AllegationOutcome.SUBSTANTIATED);
      case "LADO.REFERRED.1WD" ->
          of(
              code,
              period,
              received.stream().filter(c -> c.employerKnewOn() != null).toList(),
              c -> toldInTime(Objects.requireNonNull(c.employerKnewOn()), c.receivedOn()));
      case "LADO.RESOLVED.1CM" -> of(code, period, concluded, c -> c.resolvedWithin(1));
      case "LADO.RESOLVED.3CM" -> of(code, period, concluded, c -> c.resolvedWithin(3));
      case "LADO.RESOLVED.12CM" -> of(code, period, concluded, c -> c.resolvedWithin(12));
      case "LADO.OPEN" ->
          value(
              code,
              period,
              CASES_OF_OURS.stream().filter(c -> c.openOn(period.lastDay())).count(),
              null);
      default -> throw new AssertionError("nobody counted " + code + " by hand");
    };
  }

  /** Day by day: no working day has ended between the day after and the day before the telling. */
  private static boolean toldInTime(LocalDate knew, LocalDate told) {
    WorkingDays workingDays = new WorkingDays(BankHolidays.shipped());
    return knew.plusDays(1)
        .datesUntil(told.isAfter(knew) ? told : knew.plusDays(1))
        .noneMatch(workingDays::isWorkingDay);
  }

  private static Predicate<Case> led(ReferralOutcome outcome) {
    return c -> c.referralOutcome() == outcome;
  }

  private static IndicatorValue of(
      String code, ReportingPeriod period, List<Case> all, Predicate<Case> counted) {
    return value(code, period, all.stream().filter(counted).count(), (long) all.size());
  }

  private static IndicatorValue value(
      String code, ReportingPeriod period, long numerator, @Nullable Long denominator) {
    return new IndicatorValue(
        code,
        period,
        BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator));
  }

  private static Case randomCase(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    // A quarter lie on the edge of a month, at the edge of the day.
    Instant receivedAt =
        random.nextInt(4) == 0
            ? LondonTime.startOf(day.withDayOfMonth(1)).minusSeconds(random.nextInt(2))
            : LondonTime.startOf(day).plusSeconds(random.nextInt(80_000));
    LocalDate receivedOn = LondonTime.dateOf(receivedAt);
    LocalDate knew = random.nextInt(4) == 0 ? null : receivedOn.minusDays(random.nextInt(5));
    Instant decidedAt =
        random.nextInt(10) == 0 ? null : receivedAt.plusSeconds(random.nextInt(2_000_000));
    ReferralOutcome referral = decidedAt == null ? null : pick(random, ReferralOutcome.values());
    boolean concluded = referral == ReferralOutcome.INTERNAL_ENQUIRY && random.nextInt(5) != 0;
    LocalDate concludedOn =
        concluded && decidedAt != null
            ? latest(
                LondonTime.dateOf(decidedAt),
                // Half lie within two days of a limit.
                random.nextBoolean()
                    ? receivedOn
                        .plusMonths(List.of(1, 3, 12).get(random.nextInt(3)))
                        .plusDays(random.nextInt(5) - 2L)
                    : receivedOn.plusDays(random.nextInt(500)))
            : null;
    return new Case(
        receivedAt,
        knew,
        pick(random, AdultRole.values()),
        pick(random, Concern.values()),
        pick(random, SourceRole.values()),
        decidedAt,
        referral,
        concludedOn,
        concluded ? pick(random, AllegationOutcome.values()) : null);
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }

  private static void enter(Caller caller, Case c) {
    Allegations allegations = TestService.bean(Allegations.class);
    Allegations.Logged logged =
        granted(
            allegations.logContact(
                caller,
                "test",
                aContact()
                    .receivedAt(c.receivedAt())
                    .allegedOn(null)
                    .employerKnewOn(c.employerKnewOn())
                    .about(adult("Alder", "Test-Person", c.role()))
                    .concerning(c.concern())
                    .from(c.source())
                    .told(),
                Optional.empty()));
    if (c.decidedAt() == null) {
      return;
    }
    boolean enquiry = c.referralOutcome() == ReferralOutcome.INTERNAL_ENQUIRY;
    Allegations.Changed decided =
        granted(
            allegations.decideThreshold(
                caller,
                "test",
                logged.id(),
                logged.etag(),
                new DecideThreshold(
                    c.decidedAt(),
                    enquiry ? List.of(ThresholdCriterion.HARMED_A_CHILD) : List.of(),
                    List.of(),
                    "Why.",
                    c.referralOutcome())));
    if (c.concludedOn() != null) {
      granted(
          allegations.recordOutcome(
              caller,
              "test",
              logged.id(),
              decided.etag(),
              new RecordOutcome(c.concludedOn(), c.outcome(), "Found.")));
    }
  }

  private static <T> T granted(Ruling<T> ruling) {
    return switch (ruling) {
      case Granted<T>(T value) -> value;
      case Refused<T> refused -> throw new AssertionError(refused);
    };
  }
}
