package safeguarding.local.sample.care;

import static safeguarding.local.sample.care.CareEndReason.E12;
import static safeguarding.local.sample.care.CareEndReason.E41;
import static safeguarding.local.sample.care.CareEndReason.E45;
import static safeguarding.local.sample.care.CareEndReason.E4A;
import static safeguarding.local.sample.care.CareGroup.lookedAfter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rutland's children looked after, so that the tables of report 206/2018 and the chart of 002 come
 * out together: 34, 34, 40, 38, 30 and 33 on 31 March 2014 to 2019; 18 began in 2016-17 and nine in
 * 2017-18, when 17 ceased and 71 review meetings were held, one of them late. The printed list of
 * the 17 adds up to 18: here the boy who came alone is one of the five with a child arrangements
 * order. All of it is over by 2020.
 */
final class RutlandCare {
  private RutlandCare() {}

  static List<CareGroup> groups() {
    return Stream.of(before2014(), of2014(), of2015(), of2016(), of2017(), of2018())
        .flatMap(List::stream)
        .toList();
  }

  /** Reviewed since February 2017, under 13 at a time (§7.3); 34 meetings in 2017-18. */
  static List<OrderGroup> orders() {
    return List.of(
        OrderGroup.of("2017-02-20", "2018-02-14", 8, 3, 5),
        OrderGroup.of("2017-02-27", "2018-01-24", 8, 7),
        OrderGroup.of("2017-03-20", "2018-03-14", 8, 2, 4),
        OrderGroup.of("2017-04-24", "2018-04-18", 9, 9, 11),
        OrderGroup.of("2017-06-19", "2018-06-13", 12, 6),
        OrderGroup.of("2017-07-17", "2018-07-11", 9, 1, 3),
        OrderGroup.of("2017-09-11", "2018-09-05", 12, 8),
        OrderGroup.of("2017-11-13", "2018-11-07", 12, 5),
        OrderGroup.of("2018-02-19", "2019-02-13", 16, 4, 6),
        OrderGroup.of("2018-06-18", "2019-06-12", 24, 10),
        OrderGroup.of("2018-11-12", "2019-11-06", 24, 2, 7));
  }

  /** Looked after on 31 March 2014 already: 34. */
  private static List<CareGroup> before2014() {
    return List.of(
        lookedAfter("2012-09-10", 4, 6).until("2014-06-18", E4A),
        lookedAfter("2013-02-11", 9).until("2014-09-10", E45),
        lookedAfter("2013-05-20", 1, 3, 5).until("2014-11-19", E4A),
        lookedAfter("2013-09-16", 12).until("2014-07-16", E4A),
        lookedAfter("2013-11-18", 2).until("2015-01-21", E12),
        lookedAfter("2012-11-12", 14).until("2015-02-11", E4A),
        lookedAfter("2014-02-10", 7).until("2014-10-15", E4A),
        lookedAfter("2012-10-15", 3, 5, 8).until("2015-06-17", E45),
        lookedAfter("2013-03-11", 11).until("2015-09-16", E4A),
        lookedAfter("2013-06-17", 2, 4).until("2015-12-16", E12),
        lookedAfter("2013-10-14", 13).until("2016-02-17", E4A),
        lookedAfter("2014-01-13", 6).until("2015-08-19", E4A),
        lookedAfter("2012-12-10", 5, 7).until("2016-06-15", E41),
        lookedAfter("2013-04-15", 10).until("2016-09-14", E4A),
        lookedAfter("2013-07-15", 1, 2, 6).until("2016-11-16", E45),
        lookedAfter("2013-12-09", 12).until("2017-01-18", E4A),
        lookedAfter("2014-01-20", 9).until("2016-07-20", E4A),
        lookedAfter("2013-06-10", 6, 9).until("2017-10-18", E4A),
        lookedAfter("2013-11-11", 13).until("2017-12-13", E4A),
        lookedAfter("2013-08-12", 8, 10).reviewedEvery(13).until("2018-09-12", E4A),
        lookedAfter("2013-03-18", 5, 7).reviewedEvery(16).until("2019-10-16", E4A),
        lookedAfter("2014-02-17", 9).reviewedEvery(16).until("2019-08-14", E4A));
  }

  /** 2014-15: 12. */
  private static List<CareGroup> of2014() {
    return List.of(
        lookedAfter("2014-05-12", 14).until("2014-08-13", E4A),
        lookedAfter("2014-09-15", 3).until("2015-02-18", E4A),
        lookedAfter("2014-06-16", 5, 8).until("2015-11-18", E41),
        lookedAfter("2014-07-14", 2, 4, 7).until("2016-10-19", E45),
        lookedAfter("2014-11-17", 11, 13).until("2016-12-14", E4A),
        lookedAfter("2015-01-19", 2).until("2017-07-19", E12),
        lookedAfter("2014-10-13", 6, 8).reviewedEvery(16).until("2019-11-13", E45));
  }

  /** 2015-16: 18. */
  private static List<CareGroup> of2015() {
    return List.of(
        lookedAfter("2015-04-20", 1).until("2015-10-14", E4A),
        lookedAfter("2015-07-13", 15).until("2016-01-20", E4A),
        lookedAfter("2015-05-18", 4, 6, 9).until("2016-08-17", E4A),
        lookedAfter("2015-09-14", 10, 12).until("2017-02-15", E41),
        lookedAfter("2015-06-15", 5, 7, 9).until("2017-06-14", E41),
        lookedAfter("2015-10-12", 3).until("2018-01-17", E4A),
        lookedAfter("2015-11-16", 8).reviewedEvery(16).until("2018-06-13", E41),
        lookedAfter("2016-01-18", 12).reviewedEvery(13).until("2018-12-12", E4A),
        lookedAfter("2015-08-17", 3, 5, 7).reviewedEvery(13).until("2019-07-17", E45),
        lookedAfter("2016-02-15", 10, 11).reviewedEvery(16).until("2019-12-18", E4A));
  }

  /** 2016-17: 18 (report 206/2018 §7.7). */
  private static List<CareGroup> of2016() {
    return List.of(
        lookedAfter("2016-05-16", 16).until("2016-11-16", E4A),
        lookedAfter("2016-07-18", 2).until("2017-01-18", E4A),
        lookedAfter("2016-06-13", 2, 4, 6).until("2017-09-13", E45),
        lookedAfter("2016-09-12", 15).whoCameAlone().until("2017-08-16", E41),
        lookedAfter("2016-10-17", 0, 2).reviewedEvery(13).until("2018-02-14", E12),
        lookedAfter("2017-01-16", 9).until("2017-11-15", E4A),
        lookedAfter("2016-08-15", 7, 10).reviewedEvery(16).until("2018-07-18", E45),
        lookedAfter("2016-11-14", 3, 5, 8).reviewedEvery(13).until("2019-09-18", E45),
        lookedAfter("2016-12-05", 11, 13).reviewedEvery(16).until("2020-01-15", E4A),
        lookedAfter("2017-02-13", 6, 9).reviewedEvery(13).until("2019-06-19", E4A));
  }

  /** 2017-18: nine (report 206/2018 §7.7). */
  private static List<CareGroup> of2017() {
    return List.of(
        lookedAfter("2017-05-15", 8).until("2017-09-20", E4A),
        lookedAfter("2017-07-17", 13).reviewedLateAtFirst().until("2017-12-20", E41),
        lookedAfter("2017-10-16", 15).until("2018-10-17", E4A),
        lookedAfter("2017-06-12", 1, 4).reviewedEvery(13).until("2019-05-15", E12),
        lookedAfter("2017-09-18", 7, 9).reviewedEvery(13).until("2019-11-20", E4A),
        lookedAfter("2017-11-20", 12).until("2020-02-12", E4A),
        lookedAfter("2018-01-22", 5).until("2019-08-21", E4A));
  }

  /** 2018-19: 12. */
  private static List<CareGroup> of2018() {
    return List.of(
        lookedAfter("2018-05-14", 3).until("2018-11-14", E4A),
        lookedAfter("2018-09-17", 14).until("2019-01-16", E4A),
        lookedAfter("2018-04-23", 6, 8).until("2019-10-16", E4A),
        lookedAfter("2018-07-16", 2, 4, 5).until("2020-01-22", E41),
        lookedAfter("2018-10-15", 11).until("2019-12-11", E4A),
        lookedAfter("2018-12-10", 0, 3).until("2020-02-19", E12),
        lookedAfter("2019-01-21", 9, 13).until("2019-09-11", E4A));
  }
}
