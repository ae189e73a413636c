package safeguarding.grpcedge.indicators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.security.AuthorityCode;

/** What one service counts. Each service has exactly one; all answer the same contract. */
public interface IndicatorSource {

  /**
   * Returns the definitions in the order of a report; empty when the service counts nothing yet.
   */
  List<IndicatorDefinition> definitions();

  /**
   * Counts from the records as they stand now.
   *
   * @param authority whose
   * @param periods of one or more kinds
   * @param codes which of the definitions; never empty, all known
   * @return one value for each code and period
   */
  List<IndicatorValue> values(
      AuthorityCode authority, List<ReportingPeriod> periods, Set<String> codes);

  /**
   * Counts one indicator by one of its breakdowns, in the order of the breakdown's own list; keys
   * with nothing counted are absent.
   *
   * @return empty when the service has no such code or the code no such breakdown
   */
  Optional<List<BreakdownCount>> breakdown(
      AuthorityCode authority, String code, ReportingPeriod period, String by);
}
