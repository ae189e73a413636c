package safeguarding.gateway.dashboard;

import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.security.AuthorityCode;

/**
 * The figures of all services that answered.
 *
 * @param indicators theme by theme, each in the order of its service's report
 * @param unavailable the services whose figures are missing
 */
public record DashboardFigures(
    AuthorityCode authority,
    ReportingPeriod period,
    List<IndicatorFigures> indicators,
    List<SilentPart> unavailable) {}
