package safeguarding.childprotection.timescale;

import static safeguarding.calendar.Timescale.Kind.LOCAL;
import static safeguarding.calendar.Timescale.Kind.STATUTORY;
import static safeguarding.calendar.Timescale.Kind.STATUTORY_GUIDANCE;

import java.time.LocalDate;
import java.util.List;
import safeguarding.calendar.Limit;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.rulings.Violations;

/**
 * The rules that say by when. All but {@link #REFERRAL_DECISION} and {@link #ENDS_AT_EIGHTEEN}
 * stand in the councils' papers; those two are the guidance's and the Act's. Where the guidance
 * that sets a limit is younger than the oldest referral that can be entered, the same limit holds
 * before it as our own default, and says so.
 */
public final class ChildProtectionTimescales {
  /** In no paper of the councils: the statutory guidance asks for it. */
  public static final String REFERRAL_DECISION = "cp.referral-decision";

  public static final String STRATEGY_RECORD = "cp.strategy-record";
  public static final String INITIAL_CONFERENCE = "cp.icpc";
  public static final String FIRST_REVIEW = "cp.rcpc.first";
  public static final String NEXT_REVIEW = "cp.rcpc.next";

  /** From the last day as a child to the next, on which no plan stands any more. */
  public static final String ENDS_AT_EIGHTEEN = "cp.plan-ends-at-eighteen";

  /** Later is a late request: no clock of its own on a record, only the mark on the request. */
  public static final String CONFERENCE_REQUEST = "cp.conference-request";

  /** Working Together 2013 came into force; its editions of 2015 and 2018 kept the limits. */
  private static final LocalDate WORKING_TOGETHER_2013 = LocalDate.of(2013, 4, 15);

  private static final Timescales RULES =
      new Timescales(
          List.of(
              before(REFERRAL_DECISION, "Decided on the referral", new Limit.WorkingDays(1)),
              new Timescale(
                  REFERRAL_DECISION,
                  "Decided on the referral",
                  new Limit.WorkingDays(1),
                  STATUTORY_GUIDANCE,
                  "Working Together to Safeguard Children 2018, chapter 1",
                  WORKING_TOGETHER_2013),
              new Timescale(
                  STRATEGY_RECORD,
                  "Strategy discussion written up",
                  new Limit.ClockHours(24),
                  LOCAL,
                  "performance slides of 2017",
                  Violations.FIRST_DAY),
              new Timescale(
                  CONFERENCE_REQUEST,
                  "Conference requested",
                  new Limit.WorkingDays(10),
                  LOCAL,
                  "Leicestershire IRO report (late requests)",
                  Violations.FIRST_DAY),
              before(INITIAL_CONFERENCE, "Initial conference held", new Limit.WorkingDays(15)),
              statutory(
                  INITIAL_CONFERENCE,
                  "Initial conference held",
                  new Limit.WorkingDays(15),
                  "Working Together; report 207/2018 §8"),
              before(FIRST_REVIEW, "First review conference held", new Limit.Months(3)),
              statutory(
                  FIRST_REVIEW,
                  "First review conference held",
                  new Limit.Months(3),
                  "Working Together"),
              before(NEXT_REVIEW, "Review conference held", new Limit.Months(6)),
              statutory(
                  NEXT_REVIEW, "Review conference held", new Limit.Months(6), "Working Together"),
              new Timescale(
                  ENDS_AT_EIGHTEEN,
                  "Plan ended: 18 years old",
                  new Limit.Days(1),
                  STATUTORY,
                  "Children Act 1989 s.105",
                  Violations.FIRST_DAY)));

  private ChildProtectionTimescales() {}

  /** Every rule in all its versions. */
  public static Timescales rules() {
    return RULES;
  }

  private static Timescale statutory(String id, String title, Limit limit, String source) {
    return new Timescale(id, title, limit, STATUTORY, source, WORKING_TOGETHER_2013);
  }

  private static Timescale before(String id, String title, Limit limit) {
    return new Timescale(
        id,
        title,
        limit,
        LOCAL,
        "our default for clocks that started before Working Together 2013",
        Violations.FIRST_DAY);
  }
}
