package safeguarding.lado.timescale;

import static safeguarding.calendar.Timescale.Kind.EXPECTATION;
import static safeguarding.calendar.Timescale.Kind.LOCAL;
import static safeguarding.calendar.Timescale.Kind.STATUTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import safeguarding.calendar.Limit;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.rulings.Violations;

/**
 * The rules that say by when. Where the paper that sets a limit is younger than the oldest contact
 * that can be entered, the same limit holds before it as our own default, and says so.
 */
public final class LadoTimescales {
  public static final String REFERRAL = "lado.referral";
  public static final String INITIAL_CONSIDERATION = "lado.initial-consideration";
  public static final String STRATEGY_MEETING = "lado.strategy-meeting";
  public static final String REVIEW = "lado.review";
  public static final String REVIEW_COMPLEX = "lado.review.complex";
  public static final String MINUTES = "lado.minutes";

  /** From the day of the correction: whoever has the minutes has others than are on record. */
  public static final String MINUTES_CORRECTED = "lado.minutes.corrected";

  /** Its limit is the day that the meeting agreed: the clock starts on the day before it. */
  public static final String MEETING_ACTION = "lado.meeting-action";

  /** Due on the day on which a message did not arrive: its clock starts on the day before. */
  public static final String MEETING_MAIL = "lado.meeting-mail";

  public static final String RESOLUTION_1CM = "lado.resolution.1cm";
  public static final String RESOLUTION_3CM = "lado.resolution.3cm";
  public static final String RESOLUTION_12CM = "lado.resolution.12cm";
  public static final String CLEAR_CUT = "lado.clear-cut";
  public static final String EMERGENCY_ACCESS = "lado.emergency-access";

  /** Due every day until somebody is named: its clock starts on the day before. */
  public static final String LIMITED_CASE = "lado.limited-case";

  public static final String NO_ACTION_RETURN = "lado.no-action-return";
  public static final String HEARING = "lado.hearing";
  public static final String DBS_REFERRAL = "lado.dbs-referral";
  public static final String ESCALATION = "lado.escalation";

  /** Until when a record is kept: no clock on a case, but a day that retention computes. */
  public static final String RETENTION = "lado.retention";

  /** From that day on, within which it is looked at. */
  public static final String RETENTION_REVIEW = "lado.retention.review";

  /** The limits of lado.resolution, the shortest first. */
  public static final List<String> RESOLUTION =
      List.of(RESOLUTION_1CM, RESOLUTION_3CM, RESOLUTION_12CM);

  /** No limits: a day that somebody agreed, or that comes every day. */
  private static final Set<String> DAYS = Set.of(MEETING_ACTION, MEETING_MAIL, LIMITED_CASE);

  /** Working Together 2013 came into force; its editions of 2015 and 2018 kept the limit. */
  private static final LocalDate WORKING_TOGETHER_2013 = LocalDate.of(2013, 4, 15);

  private static final LocalDate KCSIE_2014 = LocalDate.of(2014, 4, 3);
  private static final LocalDate KCSIE_2015 = LocalDate.of(2015, 7, 1);

  /** The duty of section 35 came into force. */
  private static final LocalDate SVGA_SECTION_35 = LocalDate.of(2009, 10, 12);

  private static final Timescales RULES =
      new Timescales(
          List.of(
              before(REFERRAL, "LADO told", new Limit.WorkingDays(1), "Working Together 2013"),
              new Timescale(
                  REFERRAL,
                  "LADO told",
                  new Limit.WorkingDays(1),
                  STATUTORY,
                  "Working Together 2018, chapter 2; KCSIE part 4",
                  WORKING_TOGETHER_2013),
              new Timescale(
                  INITIAL_CONSIDERATION,
                  "Threshold decided",
                  new Limit.WorkingDays(1),
                  LOCAL,
                  "KCSIE part 4 ('immediately'); LLR procedures 3.9",
                  Violations.FIRST_DAY),
              new Timescale(
                  STRATEGY_MEETING,
                  "Strategy meeting held",
                  new Limit.WorkingDays(5),
                  LOCAL,
                  "LLR procedures 3.9",
                  Violations.FIRST_DAY),
              before(REVIEW, "Next review", new Limit.Months(1), "KCSIE"),
              review(REVIEW, "Next review", new Limit.Months(1)),
              before(REVIEW_COMPLEX, "Next review, complex case", new Limit.Weeks(2), "KCSIE"),
              review(REVIEW_COMPLEX, "Next review, complex case", new Limit.Weeks(2)),
              new Timescale(
                  MINUTES,
                  "Minutes circulated",
                  new Limit.WorkingDays(5),
                  LOCAL,
                  "our default; the duty: report 205/2018 §2.2",
                  Violations.FIRST_DAY),
              new Timescale(
                  MINUTES_CORRECTED,
                  "Corrected minutes circulated",
                  new Limit.WorkingDays(5),
                  LOCAL,
                  "our default, as for the minutes themselves",
                  Violations.FIRST_DAY),
              new Timescale(
                  MEETING_ACTION,
                  "Action of a meeting done",
                  new Limit.Days(1),
                  LOCAL,
                  "agreed at the meeting",
                  LocalDate.EPOCH),
              new Timescale(
                  MEETING_MAIL,
                  "Told of the meeting",
                  new Limit.Days(1),
                  LOCAL,
                  "our default",
                  Violations.FIRST_DAY),
              beforeKcsie2015(RESOLUTION_1CM, "one month", 1),
              resolution(RESOLUTION_1CM, "one month", 1, "80 % of cases"),
              beforeKcsie2015(RESOLUTION_3CM, "three months", 3),
              resolution(RESOLUTION_3CM, "three months", 3, "90 % of cases"),
              beforeKcsie2015(RESOLUTION_12CM, "twelve months", 12),
              resolution(RESOLUTION_12CM, "twelve months", 12, "all but the most exceptional"),
              before(CLEAR_CUT, "Clear-cut case resolved", new Limit.Weeks(1), "KCSIE"),
              new Timescale(
                  CLEAR_CUT,
                  "Clear-cut case resolved",
                  new Limit.Weeks(1),
                  EXPECTATION,
                  "KCSIE part 4 (where it is clear at once that it is malicious or unfounded)",
                  KCSIE_2014),
              new Timescale(
                  RETENTION_REVIEW,
                  "Retention reviewed",
                  new Limit.Months(1),
                  LOCAL,
                  "our default, from the day until which KCSIE part 4 asks to keep a record",
                  Violations.FIRST_DAY),
              new Timescale(
                  EMERGENCY_ACCESS,
                  "Emergency access looked at",
                  new Limit.WorkingDays(1),
                  LOCAL,
                  "our default",
                  Violations.FIRST_DAY),
              new Timescale(
                  LIMITED_CASE,
                  "Limited case without anybody named",
                  new Limit.Days(1),
                  LOCAL,
                  "our default",
                  Violations.FIRST_DAY),
              before(NO_ACTION_RETURN, "Employer acted", new Limit.WorkingDays(3), "KCSIE 2015"),
              employer(NO_ACTION_RETURN, "Employer acted", 3),
              before(HEARING, "Disciplinary hearing held", new Limit.WorkingDays(15), "KCSIE 2015"),
              employer(HEARING, "Disciplinary hearing held", 15),
              before(DBS_REFERRAL, "DBS referral made", new Limit.Months(1), "the Act of 2006"),
              new Timescale(
                  DBS_REFERRAL,
                  "DBS referral made",
                  new Limit.Months(1),
                  STATUTORY,
                  "Safeguarding Vulnerable Groups Act 2006 s.35 (the duty; the month is guidance)",
                  SVGA_SECTION_35),
              new Timescale(
                  ESCALATION,
                  "Directors answered",
                  new Limit.WorkingDays(5),
                  LOCAL,
                  "our default; the escalation itself: report 205/2018 §4.6",
                  Violations.FIRST_DAY)));

  private LadoTimescales() {}

  /** Every rule in all its versions. */
  public static Timescales rules() {
    return RULES;
  }

  /** The rules that set a limit, in the order of a case's path. */
  static List<String> limits() {
    return RULES.all().stream()
        .map(Timescale::id)
        .distinct()
        .filter(id -> !DAYS.contains(id))
        .toList();
  }

  /**
   * Whether an authority may set a limit of its own. Not the working day of {@link #REFERRAL},
   * which could only be shorter, nor the months of {@link #RESOLUTION}, of which KCSIE expects a
   * share of cases each: figures count by these.
   */
  static boolean mayBeSet(String ruleId) {
    return limits().contains(ruleId) && !RESOLUTION.contains(ruleId) && !ruleId.equals(REFERRAL);
  }

  private static Timescale review(String id, String title, Limit limit) {
    return new Timescale(id, title, limit, STATUTORY, "KCSIE part 4", KCSIE_2014);
  }

  private static Timescale resolution(String id, String within, int months, String expected) {
    return new Timescale(
        id,
        "Resolved within " + within,
        new Limit.Months(months),
        EXPECTATION,
        "KCSIE 2015 edition, part 4 (" + expected + "; later editions unconfirmed)",
        KCSIE_2015);
  }

  private static Timescale employer(String id, String title, int workingDays) {
    return new Timescale(
        id,
        title,
        new Limit.WorkingDays(workingDays),
        EXPECTATION,
        "KCSIE 2015 edition, part 4 (later editions unconfirmed)",
        KCSIE_2015);
  }

  private static Timescale beforeKcsie2015(String id, String within, int months) {
    return before(id, "Resolved within " + within, new Limit.Months(months), "KCSIE 2015");
  }

  private static Timescale before(String id, String title, Limit limit, String paper) {
    return new Timescale(
        id,
        title,
        limit,
        LOCAL,
        "our default for clocks that started before " + paper,
        Violations.FIRST_DAY);
  }
}
