package safeguarding.lado.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.lado.allegation.AdultRole;
import safeguarding.lado.allegation.AllegationOutcome;
import safeguarding.lado.allegation.Concern;
import safeguarding.lado.allegation.ReferralOutcome;
import safeguarding.lado.allegation.SourceRole;
import safeguarding.lado.indicators.BreakdownStore.Column;
import safeguarding.lado.indicators.BreakdownStore.Counted;
import safeguarding.rulings.Keyed;

/** Contacts received and cases open, by the lists that describe them. */
@Singleton
final class LadoBreakdowns implements Breakdowns {
  private final BreakdownStore store;

  LadoBreakdowns(BreakdownStore store) {
    this.store = store;
  }

  @Override
  public List<BreakdownCount> rows(
      String code, ReportingPeriod period, String by, LocalDate today) {
    Counted counted = code.equals(LadoIndicators.OPEN) ? Counted.OPEN : Counted.RECEIVED;
    Asked asked = new Asked(counted, period);
    return switch (by) {
      case "role" -> asked.rows(Column.ADULT_ROLE, AdultRole.values(), AdultRole::title);
      case "concern" -> asked.rows(Column.PRIMARY_CONCERN, Concern.values(), Concern::title);
      case "source" -> asked.rows(Column.SOURCE_ROLE, SourceRole.values(), SourceRole::title);
      case "referral-outcome" ->
          asked.rows(Column.REFERRAL_OUTCOME, ReferralOutcome.values(), ReferralOutcome::title);
      case "outcome" ->
          asked.rows(Column.ENQUIRY_OUTCOME, AllegationOutcome.values(), AllegationOutcome::title);
      default -> throw new IllegalArgumentException(code + " by " + by);
    };
  }

  private final class Asked {
    private final Counted counted;
    private final ReportingPeriod period;

    private Asked(Counted counted, ReportingPeriod period) {
      this.counted = counted;
      this.period = period;
    }

    private <K extends Keyed> List<BreakdownCount> rows(
        Column column, K[] list, Function<K, String> title) {
      return BreakdownCount.of(list, title, store.by(column, counted, period));
    }
  }
}
