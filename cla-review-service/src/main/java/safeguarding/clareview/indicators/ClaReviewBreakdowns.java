package safeguarding.clareview.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.clareview.alert.AlertTheme;
import safeguarding.clareview.care.CareEndReason;
import safeguarding.clareview.care.LegalStatus;
import safeguarding.clareview.care.NeedCode;
import safeguarding.clareview.care.PlacementType;
import safeguarding.clareview.care.ReviewSubject;
import safeguarding.clareview.care.Sex;
import safeguarding.clareview.indicators.BreakdownStore.Column;
import safeguarding.grpcedge.indicators.AgeBand;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.rulings.Keyed;

/** Children looked after, started and ceased, and alerts, by the lists that describe them. */
@Singleton
final class ClaReviewBreakdowns implements Breakdowns {
  private final BreakdownStore store;

  ClaReviewBreakdowns(BreakdownStore store) {
    this.store = store;
  }

  @Override
  public List<BreakdownCount> rows(
      String code, ReportingPeriod period, String by, LocalDate today) {
    boolean concern = code.equals(ClaReviewIndicators.ALERT_CONCERN);
    Asked asked = new Asked(period, today);
    return switch (by) {
      case "legal-status" ->
          asked.rows(Column.LEGAL_STATUS, LegalStatus.values(), LegalStatus::title);
      case "placement" ->
          asked.rows(Column.PLACEMENT, PlacementType.values(), PlacementType::title);
      case "age" -> asked.rows(Column.AGE_BAND, AgeBand.values(), AgeBand::title);
      case "sex" -> asked.rows(Column.SEX, Sex.values(), Sex::title);
      case "need" -> asked.rows(Column.NEED, NeedCode.values(), NeedCode::title);
      case "reason" -> asked.rows(Column.END_REASON, CareEndReason.values(), CareEndReason::title);
      case "subject" ->
          asked.rows(
              concern ? Column.CONCERN_SUBJECT : Column.GOOD_SUBJECT,
              ReviewSubject.values(),
              ReviewSubject::title);
      case "theme" ->
          asked.rows(
              concern ? Column.CONCERN_THEME : Column.GOOD_THEME,
              AlertTheme.values(),
              AlertTheme::title);
      default -> throw new IllegalArgumentException(code + " by " + by);
    };
  }

  private final class Asked {
    private final ReportingPeriod period;
    private final LocalDate today;

    private Asked(ReportingPeriod period, LocalDate today) {
      this.period = period;
      this.today = today;
    }

    private <K extends Keyed> List<BreakdownCount> rows(
        Column column, K[] list, Function<K, String> title) {
      return BreakdownCount.of(list, title, store.by(column, period, today));
    }
  }
}
