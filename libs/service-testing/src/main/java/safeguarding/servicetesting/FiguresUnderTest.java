package safeguarding.servicetesting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.grpcedge.indicators.BreakdownCount;
import safeguarding.grpcedge.indicators.IndicatorSource;
import safeguarding.grpcedge.indicators.IndicatorValue;
import safeguarding.security.AuthorityCode;
import safeguarding.tenancy.AuthorityTransactions;
import safeguarding.tenancy.Statements;

/** What is counted for an authority of its own, in words short enough for a test to say. */
public abstract class FiguresUnderTest {
  /** When everything was recorded. */
  public static final Instant RECORDED_AT = Instant.parse("2031-06-01T09:00:00Z");

  private final ServiceUnderTest service;
  private final AuthorityCode authority;

  /** For an authority that no other test has. */
  protected FiguresUnderTest(ServiceUnderTest service) {
    this.service = service;
    this.authority = service.anAuthority();
  }

  /** The indicators of the service, but with this clock. */
  protected abstract IndicatorSource countingBy(Clock clock);

  /** What the indicators come to when it is so late. */
  public final IndicatorSource asOn(String instant) {
    return countingBy(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  /** One value, as it is on the day everything was recorded: '3' or '3 of 4'. */
  public final String value(String code, String period) {
    return value(code, period, RECORDED_AT.toString());
  }

  /** One value, as it is at an instant. */
  public final String value(String code, String period, String instant) {
    IndicatorValue value =
        asOn(instant)
            .values(authority, List.of(ReportingPeriod.parse(period)), Set.of(code))
            .getFirst();
    return value.numerator() + (value.denominator() == null ? "" : " of " + value.denominator());
  }

  /** The rows of a breakdown, by key, in their order. */
  public final Map<String, Long> breakdown(String code, String period, String by) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (BreakdownCount row :
        asOn(RECORDED_AT.toString())
            .breakdown(authority, code, ReportingPeriod.parse(period), by)
            .orElseThrow()) {
      rows.put(row.key(), row.numerator().longValue());
    }
    return rows;
  }

  /** Whose figures these are. */
  public final AuthorityCode authority() {
    return authority;
  }

  /** Into a table, with its columns named; the authority's code stands first. */
  public final void insert(String into, @Nullable Object... values) {
    @Nullable Object[] all = new @Nullable Object[values.length + 1];
    all[0] = authority.code();
    System.arraycopy(values, 0, all, 1, values.length);
    String places = "?, ".repeat(values.length) + "?";
    bean(AuthorityTransactions.class)
        .write(
            authority,
            () -> {
              bean(Statements.class)
                  .update("INSERT INTO " + into + " VALUES (" + places + ")", all);
            });
  }

  /** A bean of the service. */
  protected final <T> T bean(Class<T> type) {
    return service.bean(type);
  }
}
