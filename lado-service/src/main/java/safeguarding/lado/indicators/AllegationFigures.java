package safeguarding.lado.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.RuleClocks;
import safeguarding.calendar.Timeliness;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.lado.timescale.CaseClocks;

/** What is counted from allegations. */
@Singleton
final class AllegationFigures implements Figures {
  private final AllegationFigureStore store;
  private final CaseClocks caseClocks;
  private final RuleClocks clocks;

  AllegationFigures(AllegationFigureStore store, CaseClocks caseClocks, RuleClocks clocks) {
    this.store = store;
    this.caseClocks = caseClocks;
    this.clocks = clocks;
  }

  /**
   * What one pass over the records counts for one period.
   *
   * @param decided contacts of the period with a threshold decision
   * @param enquiries of these, those that led to one
   * @param substantiated of the enquiries
   * @param outcomes cases concluded in the period, whenever received
   * @param resolved1 of the outcomes, within one calendar month of the contact
   * @param open on the last day
   */
  record CaseCounts(
      ReportingPeriod period,
      long contacts,
      long decided,
      long enquiries,
      long advice,
      long closed,
      long substantiated,
      long outcomes,
      long resolved1,
      long resolved3,
      long resolved12,
      long open) {}

  /** So many contacts whose employer knew on one day and told the LADO on another. */
  record Telling(LocalDate knewOn, LocalDate receivedOn, long contacts) {}

  @Override
  public Set<String> codes() {
    return Set.of(
        LadoIndicators.CONTACTS,
        LadoIndicators.CSM,
        LadoIndicators.ADVICE,
        LadoIndicators.CLOSED,
        LadoIndicators.SUBSTANTIATED,
        LadoIndicators.REFERRED_1WD,
        LadoIndicators.RESOLVED_1CM,
        LadoIndicators.RESOLVED_3CM,
        LadoIndicators.RESOLVED_12CM,
        LadoIndicators.OPEN);
  }

  @Override
  public Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today) {
    List<Telling> tellings = store.tellings(periods);
    return Stream.concat(
        store.counts(periods).stream().flatMap(AllegationFigures::values),
        periods.stream().map(period -> told(period, tellings, today)));
  }

  private static Stream<IndicatorValue> values(CaseCounts c) {
    ReportingPeriod period = c.period();
    return Stream.of(
        IndicatorValue.of(LadoIndicators.CONTACTS, period, c.contacts(), null),
        IndicatorValue.of(LadoIndicators.CSM, period, c.enquiries(), c.decided()),
        IndicatorValue.of(LadoIndicators.ADVICE, period, c.advice(), c.decided()),
        IndicatorValue.of(LadoIndicators.CLOSED, period, c.closed(), c.decided()),
        IndicatorValue.of(LadoIndicators.SUBSTANTIATED, period, c.substantiated(), c.enquiries()),
        IndicatorValue.of(LadoIndicators.RESOLVED_1CM, period, c.resolved1(), c.outcomes()),
        IndicatorValue.of(LadoIndicators.RESOLVED_3CM, period, c.resolved3(), c.outcomes()),
        IndicatorValue.of(LadoIndicators.RESOLVED_12CM, period, c.resolved12(), c.outcomes()),
        IndicatorValue.of(LadoIndicators.OPEN, period, c.open(), null));
  }

  private IndicatorValue told(ReportingPeriod period, List<Telling> tellings, LocalDate today) {
    return IndicatorValue.inTime(
        LadoIndicators.REFERRED_1WD,
        period,
        tellings.stream()
            .filter(telling -> period.contains(telling.receivedOn()))
            .collect(
                groupingBy(
                    telling -> judge(telling.knewOn(), telling.receivedOn(), today),
                    summingLong(Telling::contacts))));
  }

  /** Whether an employer who knew on one day told the LADO in time on another. */
  Timeliness judge(LocalDate knewOn, LocalDate receivedOn, LocalDate today) {
    return clocks.judge(caseClocks.referral(knewOn, receivedOn), knewOn, receivedOn, today);
  }
}
