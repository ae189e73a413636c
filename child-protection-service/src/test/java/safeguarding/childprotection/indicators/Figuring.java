package safeguarding.childprotection.indicators;

import java.time.Clock;
import java.util.List;
import safeguarding.childprotection.TestService;
import safeguarding.childprotection.timescale.ConferenceClocks;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.grpcedge.indicators.CountedIndicators;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.servicetesting.FiguresUnderTest;
import safeguarding.tenancy.AuthorityTransactions;

/** What is counted of enquiries, conferences, their reviews and plans. */
class Figuring extends FiguresUnderTest {
  Figuring() {
    super(TestService.SERVICE);
  }

  @Override
  protected final IndicatorSource countingBy(Clock clock) {
    EnquiryFigures enquiries =
        new EnquiryFigures(bean(EnquiryFigureStore.class), bean(ConferenceClocks.class), clock);
    return new CountedIndicators(
        ChildProtectionIndicators.DEFINITIONS,
        List.of(
            enquiries,
            bean(ConferenceFigures.class),
            bean(ReviewFigures.class),
            bean(PlanFigures.class)),
        bean(Breakdowns.class),
        bean(AuthorityTransactions.class),
        clock);
  }
}
