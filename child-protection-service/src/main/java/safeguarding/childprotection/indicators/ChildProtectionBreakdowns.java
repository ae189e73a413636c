package safeguarding.childprotection.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.childprotection.child.Sex;
import safeguarding.childprotection.indicators.BreakdownStore.Column;
import safeguarding.childprotection.indicators.BreakdownStore.Counted;
import safeguarding.childprotection.plan.PlanCategory;
import safeguarding.grpcedge.indicators.AgeBand;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.Breakdowns;
import safeguarding.rulings.Keyed;

/** Plans, and the children with one, by category, age and sex. */
@Singleton
final class ChildProtectionBreakdowns implements Breakdowns {
  private static final Map<String, Counted> COUNTED =
      Map.of(
          ChildProtectionIndicators.PLANS, Counted.OPEN,
          ChildProtectionIndicators.PLANS_STARTED, Counted.STARTED,
          ChildProtectionIndicators.CHILDREN, Counted.AT_ANY_TIME);

  private final BreakdownStore store;

  ChildProtectionBreakdowns(BreakdownStore store) {
    this.store = store;
  }

  @Override
  public List<BreakdownCount> rows(
      String code, ReportingPeriod period, String by, LocalDate today) {
    Counted counted = COUNTED.get(code);
    if (counted == null) {
      throw new IllegalArgumentException(code);
    }
    return switch (by) {
      case "category" ->
          BreakdownCount.of(
              PlanCategory.values(),
              ChildProtectionBreakdowns::words,
              store.by(Column.CATEGORY, counted, period, today));
      case "age" ->
          BreakdownCount.of(
              AgeBand.values(), AgeBand::title, store.by(Column.AGE, counted, period, today));
      case "sex" ->
          BreakdownCount.of(
              Sex.values(),
              ChildProtectionBreakdowns::words,
              store.by(Column.SEX, counted, period, today));
      default -> throw new IllegalArgumentException(code + " by " + by);
    };
  }

  /** 'Not known' for {@code not-known}: the lists' own names are words. */
  private static String words(Keyed value) {
    String words = value.key().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
