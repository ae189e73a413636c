package safeguarding.childprotection.indicators;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.grpcedge.indicators.CountedIndicators;
import safeguarding.grpcedge.indicators.Figures;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.tenancy.AuthorityTransactions;

/** The {@link ChildProtectionIndicators}, counted from the records as they stand. */
@Factory
final class IndicatorWiring {

  @Singleton
  IndicatorSource indicators(
      List<Figures> figures,
      Breakdowns breakdowns,
      AuthorityTransactions transactions,
      Clock clock) {
    return new CountedIndicators(
        ChildProtectionIndicators.DEFINITIONS, figures, breakdowns, transactions, clock);
  }
}
