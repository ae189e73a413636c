package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.security.AuthorityCode;

/** The service keeps no records yet, so it defines no indicator: absent is honest, zero is not. */
@Singleton
final class ChildProtectionIndicators implements IndicatorSource {

  @Override
  public List<IndicatorDefinition> definitions() {
    return List.of();
  }

  @Override
  public List<IndicatorValue> values(
      AuthorityCode authority, List<ReportingPeriod> periods, Set<String> codes) {
    return List.of();
  }

  @Override
  public Optional<List<BreakdownCount>> breakdown(
      AuthorityCode authority, String code, ReportingPeriod period, String by) {
    return Optional.empty();
  }
}
