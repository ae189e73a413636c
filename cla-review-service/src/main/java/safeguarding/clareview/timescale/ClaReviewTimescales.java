package safeguarding.clareview.timescale;

import static safeguarding.calendar.Timescale.Kind.LOCAL;
import static safeguarding.calendar.Timescale.Kind.STATUTORY;
import static safeguarding.calendar.Timescale.Kind.STATUTORY_GUIDANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.calendar.Limit;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.rulings.Violations;

/**
 * The rules that say by when. Where the paper that sets a limit is younger than the oldest day that
 * can be entered, the same limit holds before it as our own default, and says so.
 */
public final class ClaReviewTimescales {
  public static final String NOTIFIED = "cla.notified";
  public static final String IRO_APPOINTED = "cla.iro-appointed";
  public static final String REVIEW_FIRST = "cla.review.first";
  public static final String REVIEW_SECOND = "cla.review.second";
  public static final String REVIEW_SUBSEQUENT = "cla.review.subsequent";
  public static final String SHORT_BREAK_FIRST = "cla.review.short-break.first";
  public static final String SHORT_BREAK_NEXT = "cla.review.short-break.next";
  public static final String SO_REVIEW_FIRST = "cla.so-review.first";
  public static final String SO_REVIEW_SECOND = "cla.so-review.second";
  public static final String SO_REVIEW_SUBSEQUENT = "cla.so-review.subsequent";
  public static final String ENDS_AT_EIGHTEEN = "cla.care-ends-at-eighteen";
  public static final String ALERT_RESPONSE = "alert.response";

  /** The Care Planning Regulations 2010 and the IRO Handbook came into force. */
  private static final LocalDate CARE_PLANNING_2010 = LocalDate.of(2011, 4, 1);

  private static final Limit FOUR_WEEKS = new Limit.WorkingDays(20);
  private static final Limit THREE_MONTHS = new Limit.Months(3);
  private static final Limit SIX_MONTHS = new Limit.Months(6);

  private static final Timescales RULES =
      new Timescales(
          Stream.of(
                  local(
                      NOTIFIED,
                      "Safeguarding unit told",
                      new Limit.WorkingDays(1),
                      "our default; Leicestershire IRO report (late reviews that came from late"
                          + " notification)"),
                  since2011(
                      IRO_APPOINTED,
                      "Independent reviewing officer appointed",
                      new Limit.WorkingDays(5),
                      STATUTORY_GUIDANCE,
                      "IRO Handbook"),
                  regulation(REVIEW_FIRST, "First review", FOUR_WEEKS, "33(1)"),
                  regulation(REVIEW_SECOND, "Second review", THREE_MONTHS, "33(2)"),
                  regulation(REVIEW_SUBSEQUENT, "Next review", SIX_MONTHS, "33(2)"),
                  regulation(SHORT_BREAK_FIRST, "First review of short breaks", THREE_MONTHS, "48"),
                  regulation(SHORT_BREAK_NEXT, "Next review of short breaks", SIX_MONTHS, "48"),
                  order(SO_REVIEW_FIRST, "First review of the supervision order", FOUR_WEEKS),
                  order(SO_REVIEW_SECOND, "Second review of the supervision order", THREE_MONTHS),
                  order(SO_REVIEW_SUBSEQUENT, "Next review of the supervision order", SIX_MONTHS),
                  atEighteen(),
                  local(
                      ALERT_RESPONSE,
                      "Practice alert answered",
                      new Limit.WorkingDays(5),
                      "report 206/2018 §10.1"))
              .flatMap(List::stream)
              .toList());

  private ClaReviewTimescales() {}

  /** Every rule in all its versions. */
  public static Timescales rules() {
    return RULES;
  }

  private static List<Timescale> regulation(
      String id, String title, Limit limit, String regulation) {
    return since2011(
        id, title, limit, STATUTORY, "Care Planning Regulations 2010, regulation " + regulation);
  }

  private static List<Timescale> since2011(
      String id, String title, Limit limit, Timescale.Kind kind, String source) {
    return List.of(
        new Timescale(
            id,
            title,
            limit,
            LOCAL,
            "our default for clocks that started before 1 April 2011 (" + source + ")",
            Violations.FIRST_DAY),
        new Timescale(id, title, limit, kind, source, CARE_PLANNING_2010));
  }

  /** Supervision orders keep the clock of children looked after (report 206/2018 §7.3). */
  private static List<Timescale> order(String id, String title, Limit limit) {
    return local(id, title, limit, "report 206/2018 §7.3");
  }

  /** A limit is a day at least, so it counts from the last day before the birthday. */
  private static List<Timescale> atEighteen() {
    return List.of(
        new Timescale(
            ENDS_AT_EIGHTEEN,
            "End recorded at 18",
            new Limit.Days(1),
            STATUTORY,
            "Children Act 1989 s.105: a child is a person under 18; from the last day before the"
                + " birthday",
            Violations.FIRST_DAY));
  }

  private static List<Timescale> local(String id, String title, Limit limit, String source) {
    return List.of(new Timescale(id, title, limit, LOCAL, source, Violations.FIRST_DAY));
  }
}
