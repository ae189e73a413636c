package safeguarding.grpcedge.indicators;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts several periods in one round trip. Works only inside an authority's transaction. */
@Singleton
public final class PeriodCounts {
  private static final String PERIODS =
      """
      WITH period AS (
          SELECT place, first_day, last_day
          FROM unnest(?::date[], ?::date[]) WITH ORDINALITY AS given (first_day, last_day, place)
      )
      """;

  private final Statements statements;

  PeriodCounts(Statements statements) {
    this.statements = statements;
  }

  /**
   * Counts each period.
   *
   * @param sql what follows {@code WITH period AS (…)}, whose columns are {@code place}, {@code
   *     first_day} and {@code last_day}; it selects {@code period.place} among its columns, and may
   *     begin with a comma and a further table expression
   * @param reader what one row says about its period
   * @param more the values of the query's own parameters, in order, the authority's code among them
   * @return what was read, in the order of the query
   */
  public <T> List<T> each(
      String sql,
      List<ReportingPeriod> periods,
      BiFunction<ReportingPeriod, Row, T> reader,
      Object... more) {
    return statements.list(
        PERIODS + sql,
        row -> reader.apply(periods.get(row.integer("place") - 1), row),
        values(periods, more));
  }

  /**
   * Reads what any of the periods has something to do with, once and without saying which: days
   * whose limits the database does not know are counted outside it.
   *
   * @param sql as in {@link #each}, without the place; it has to find each row once
   */
  public <T> List<T> ofAny(
      String sql, List<ReportingPeriod> periods, Function<Row, T> reader, Object... more) {
    return statements.list(PERIODS + sql, reader, values(periods, more));
  }

  /**
   * Counts one period by a key.
   *
   * @param sql as in {@link #each}, without the place; it selects a {@code key}, each once, and how
   *     many were {@code counted} of it
   */
  public Map<String, Long> byKey(String sql, ReportingPeriod period, Object... more) {
    return statements
        .list(
            PERIODS + sql,
            row -> Map.entry(row.text("key"), row.count("counted")),
            values(List.of(period), more))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Object[] values(List<ReportingPeriod> periods, Object... more) {
    Stream<Object> days =
        Stream.of(
            periods.stream().map(ReportingPeriod::firstDay).toList(),
            periods.stream().map(ReportingPeriod::lastDay).toList());
    return Stream.concat(days, Stream.of(more)).toArray();
  }
}
