package safeguarding.clareview.indicators;

import java.time.Clock;
import java.util.List;
import safeguarding.clareview.TestService;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.grpcedge.indicators.CountedIndicators;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.servicetesting.FiguresUnderTest;
import safeguarding.tenancy.AuthorityTransactions;

/** What is counted of children looked after, their reviews and their alerts. */
class Figuring extends FiguresUnderTest {
  Figuring() {
    super(TestService.SERVICE);
  }

  @Override
  protected final IndicatorSource countingBy(Clock clock) {
    return new CountedIndicators(
        ClaReviewIndicators.DEFINITIONS,
        List.of(bean(CareFigures.class), bean(ReviewFigures.class), bean(AlertFigures.class)),
        bean(Breakdowns.class),
        bean(AuthorityTransactions.class),
        clock);
  }
}
