package safeguarding.lado.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.lado.allegation.AContact.aContact;
import static safeguarding.lado.indicators.ManyCases.FIRST;
import static safeguarding.lado.indicators.ManyCases.LADO;
import static safeguarding.lado.indicators.ManyCases.LAST;
import static safeguarding.lado.indicators.ManyCases.granted;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.BankHolidays;
import safeguarding.calendar.LondonTime;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.WorkingDays;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.TestService;
import safeguarding.lado.adultmatching.AdultChoice;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Allegations;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.indicators.ManyCases.Case;
import safeguarding.security.Caller;

/** What is counted of allegations, against a count of the same cases by hand. */
class AllegationFiguresTest {
  private static final List<Case> OURS = ManyCases.CASES_OF_OURS;

  private final IndicatorSource indicators = TestService.bean(IndicatorSource.class);

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
                AdultChoice.SOMEBODY_NEW,
                Optional.empty()));
  }

  private List<String> codes() {
    return indicators.definitions().stream().map(IndicatorDefinition::code).toList();
  }

  private static IndicatorValue byHand(String code, ReportingPeriod period) {
    List<Case> received = OURS.stream().filter(c -> period.contains(c.receivedOn())).toList();
    List<Case> decided = received.stream().filter(c -> c.referralOutcome() != null).toList();
    List<Case> concluded =
        OURS.stream()
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
          value(code, period, OURS.stream().filter(c -> c.openOn(period.lastDay())).count(), null);
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
}
