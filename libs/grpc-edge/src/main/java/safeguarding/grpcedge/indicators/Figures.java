package safeguarding.grpcedge.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;

/** Some of a service's indicators: those that are counted from the same records. */
public interface Figures {
  /** Which. */
  Set<String> codes();

  /**
   * A value for each of them in each period. Works only inside an authority's transaction.
   *
   * @param today what a period that has not ended is counted by
   */
  Stream<IndicatorValue> values(List<ReportingPeriod> periods, LocalDate today);
}
