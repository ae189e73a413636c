package safeguarding.grpcedge.indicators;

import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;

/** How a service breaks its figures down, as its definitions offer it. */
public interface Breakdowns {
  /**
   * The rows in the order of their list. Works only inside an authority's transaction.
   *
   * @param today what a period that has not ended is counted by
   * @throws IllegalArgumentException for what no definition offers
   */
  List<BreakdownCount> rows(String code, ReportingPeriod period, String by, LocalDate today);
}
