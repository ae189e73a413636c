package safeguarding.clareview.indicators;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.clareview.indicators.CareFigures.Beginning;
import safeguarding.clareview.indicators.CareFigures.CareCounts;
import safeguarding.grpcedge.indicators.PeriodCounts;
import safeguarding.tenancy.Row;
import safeguarding.tenancy.Statements;

/** Counts periods of care and their episodes. Works only inside an authority's transaction. */
@Singleton
final class CareFigureStore {
  /** As at the day (the last, or today while the period runs), by start and by end. */
  private static final String COUNTS =
      """
      , asked AS (
          SELECT place, first_day, last_day, day, (day - interval '12 months')::date AS year_ago
          FROM period
          CROSS JOIN LATERAL (SELECT least(last_day, ?::date) AS day) AS known
      )
      SELECT asked.place, standing.*, begun.*, ended.*
      FROM asked
      CROSS JOIN LATERAL (
          SELECT count(*) AS children,
                 count(*) FILTER (WHERE placements >= 3) AS placements_3,
                 count(*) FILTER (WHERE long_stay) AS long_stay,
                 count(*) FILTER (WHERE long_stay AND (
                     placement_type IN ('a3', 'a4', 'a5', 'a6')
                     OR placed_on + interval '2 years' <= day)) AS settled
          FROM care_period AS care
          JOIN child ON child.authority_code = care.authority_code AND child.id = care.child_id
          CROSS JOIN LATERAL (
              SELECT date_of_birth + interval '16 years' > day
                 AND care.started_on + interval '30 months' <= day AS long_stay
          ) AS stay
          CROSS JOIN LATERAL (
              SELECT max(episode.started_on) FILTER (WHERE reason IN ('s', 'p', 'b')) AS placed_on,
                     max(placement_type) FILTER (
                         WHERE ended_on IS NULL OR ended_on > day) AS placement_type
              FROM episode
              WHERE episode.authority_code = care.authority_code AND care_period_id = care.id
                AND episode.started_on <= day
          ) AS now_placed
          CROSS JOIN LATERAL (
              SELECT count(*) FILTER (
                         WHERE episode.started_on > year_ago AND reason IN ('s', 'p', 'b'))
                     + count(*) FILTER (
                         WHERE episode.started_on <= year_ago
                           AND (episode.ended_on IS NULL OR episode.ended_on > year_ago)) AS placements
              FROM care_period AS any_care
              JOIN episode
                ON episode.authority_code = any_care.authority_code
               AND episode.care_period_id = any_care.id
              WHERE any_care.authority_code = care.authority_code
                AND any_care.child_id = care.child_id AND NOT any_care.short_breaks
                AND episode.started_on <= day
          ) AS placed
          WHERE care.authority_code = ? AND NOT care.short_breaks AND care.started_on <= day
            AND (ceased_on IS NULL OR ceased_on > day) AND date_of_birth + interval '18 years' > day
      ) AS standing
      CROSS JOIN LATERAL (
          SELECT count(*) AS started
          FROM care_period
          WHERE authority_code = ? AND NOT short_breaks
            AND started_on BETWEEN first_day AND last_day
      ) AS begun
      CROSS JOIN LATERAL (
          SELECT count(*) AS ceased
          FROM care_period
          WHERE authority_code = ? AND NOT short_breaks
            AND ceased_on BETWEEN first_day AND last_day
      ) AS ended
      ORDER BY asked.place
      """;

  private static final String BEGINNINGS =
      """
      SELECT DISTINCT id, started_on, notified_on
      FROM period
      JOIN care_period ON started_on BETWEEN first_day AND last_day
      WHERE authority_code = ? AND NOT short_breaks
      """;

  private final Statements statements;
  private final PeriodCounts periodCounts;

  CareFigureStore(Statements statements, PeriodCounts periodCounts) {
    this.statements = statements;
    this.periodCounts = periodCounts;
  }

  /** What is counted in each period, in their order. */
  List<CareCounts> counts(List<ReportingPeriod> periods, LocalDate today) {
    String authority = statements.authority();
    return periodCounts.each(
        COUNTS, periods, CareFigureStore::read, today, authority, authority, authority);
  }

  /** The children who became looked after in any of the periods, each time once. */
  List<Beginning> beginnings(List<ReportingPeriod> periods) {
    return periodCounts.ofAny(
        BEGINNINGS,
        periods,
        row -> new Beginning(row.day("started_on"), row.dayOrNull("notified_on")),
        statements.authority());
  }

  private static CareCounts read(ReportingPeriod period, Row row) {
    return new CareCounts(
        period,
        row.count("children"),
        row.count("placements_3"),
        row.count("long_stay"),
        row.count("settled"),
        row.count("started"),
        row.count("ceased"));
  }
}
