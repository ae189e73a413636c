package safeguarding.local.sample.childprotection;

import static safeguarding.local.sample.InventedFamily.UNBORN;
import static safeguarding.local.sample.childprotection.PlanCategory.EMOTIONAL;
import static safeguarding.local.sample.childprotection.PlanCategory.NEGLECT;
import static safeguarding.local.sample.childprotection.PlanCategory.PHYSICAL;
import static safeguarding.local.sample.childprotection.PlanCategory.SEXUAL;
import static safeguarding.local.sample.childprotection.PlanEndReason.CHILD_IN_NEED;
import static safeguarding.local.sample.childprotection.PlanEndReason.CLOSED;
import static safeguarding.local.sample.childprotection.PlanEndReason.EARLY_HELP;
import static safeguarding.local.sample.childprotection.PlannedFamily.belowThreshold;
import static safeguarding.local.sample.childprotection.PlannedFamily.onPlan;

import java.util.List;

/**
 * The families of Rutland's conferences, so that the tables of report 207/2018 come out together:
 * in 2017-18 plans for 40 children of 20 families (20 emotional, 18 neglect, 2 sexual; one unborn),
 * 19 open on the last day; of the 21 that ended five had lasted 6 to 12 months (24 %). 52 meetings,
 * 26 initial and 26 review, 20 with domestic abuse; four children below the threshold. The paper
 * counts 35 requests: 26 led to those initial conferences, nine came in March 2018 and are held in
 * April.
 */
final class RutlandFamilies {
  private RutlandFamilies() {}

  /** Whose plans were over before 2017-18; no figure of theirs is printed. */
  static List<PlannedFamily> before() {
    return List.of(
        onPlan("2016-05-04", EMOTIONAL, 5, 8).reviewedAfter(12).endedAfter(24, EARLY_HELP),
        onPlan("2016-05-11", NEGLECT, 2, 4, 7).reviewedAfter(12).endedAfter(24, CHILD_IN_NEED),
        onPlan("2016-06-08", EMOTIONAL, 11).endedAfter(12, CLOSED),
        onPlan("2016-07-06", PHYSICAL, 1).reviewedAfter(12).endedAfter(20, CHILD_IN_NEED),
        onPlan("2016-09-07", NEGLECT, 6, 9).withDomesticAbuse().endedAfter(12, CHILD_IN_NEED),
        onPlan("2016-10-05", EMOTIONAL, 13, 15).reviewedAfter(12).endedAfter(10, EARLY_HELP));
  }

  /** The families with a plan on a day of 2017-18. */
  static List<PlannedFamily> of2017() {
    return List.of(
        // Carried over, and ended in the year.
        onPlan("2016-09-14", NEGLECT, 3, 6, 9).reviewedAfter(12).endedAfter(25, CHILD_IN_NEED),
        onPlan("2017-01-18", EMOTIONAL, 7, 10).reviewedAfter(12).endedAfter(24, EARLY_HELP),
        onPlan("2016-08-10", NEGLECT, 2, 5, 10)
            .withDomesticAbuse()
            .reviewedAfter(12, 24)
            .endedAfter(24, CHILD_IN_NEED),
        onPlan("2017-02-15", EMOTIONAL, 12).endedAfter(12, CHILD_IN_NEED),
        // Begun and ended in the year.
        onPlan("2017-05-03", EMOTIONAL, 4)
            .joinedBy("2017-06-21", 6)
            .reviewedAfter(12)
            .endedAfter(11, CHILD_IN_NEED),
        onPlan("2017-05-17", NEGLECT, 1, 5)
            .withDomesticAbuse()
            .joinedBy("2017-06-28", 8)
            .reviewedAfter(12)
            .endedAfter(10, CHILD_IN_NEED),
        onPlan("2017-06-14", EMOTIONAL, 14).endedAfter(12, EARLY_HELP),
        onPlan("2017-07-12", EMOTIONAL, 9)
            .joinedBy("2017-08-30", 11)
            .reviewedAfter(12)
            .endedAfter(11, CHILD_IN_NEED),
        onPlan("2017-09-13", SEXUAL, 10, 13).endedAfter(12, CHILD_IN_NEED),
        onPlan("2017-10-11", NEGLECT, 0).endedAfter(12, PlanEndReason.LOOKED_AFTER),
        onPlan("2017-11-08", EMOTIONAL, 15).endedAfter(12, CLOSED),
        // Begun in the year, and open on its last day.
        onPlan("2017-06-21", NEGLECT, 3, 7)
            .withDomesticAbuse()
            .joinedBy("2017-12-06", UNBORN)
            .reviewedAfter(12, 24)
            .endedAfter(25, CHILD_IN_NEED),
        onPlan("2017-07-19", EMOTIONAL, 10, 12)
            .withDomesticAbuse()
            .stoodDownFirst(DelayReason.LACK_OF_PROFESSIONALS)
            .reviewedAfter(12, 21)
            .endedAfter(24, CHILD_IN_NEED),
        onPlan("2017-08-16", EMOTIONAL, 4, 6).reviewedAfter(12, 25).endedAfter(16, EARLY_HELP),
        onPlan("2017-09-20", EMOTIONAL, 8, 11)
            .joinedBy("2018-01-17", 2)
            .reviewedAfter(12, 13)
            .endedAfter(24, CHILD_IN_NEED),
        onPlan("2017-10-18", NEGLECT, 5)
            .withDomesticAbuse()
            .joinedBy("2017-11-29", 9)
            .reviewedAfter(12)
            .endedAfter(25, CHILD_IN_NEED),
        onPlan("2017-11-15", NEGLECT, 1).reviewedAfter(12).endedAfter(24, CHILD_IN_NEED),
        onPlan("2017-12-06", EMOTIONAL, 11, 13)
            .withDomesticAbuse()
            .stoodDownFirst(DelayReason.SOCIAL_WORKER_COMMITMENTS)
            .reviewedAfter(12)
            .endedAfter(25, EARLY_HELP),
        onPlan("2018-01-24", NEGLECT, 0, 3)
            .withDomesticAbuse()
            .reviewedAfter(12)
            .endedAfter(25, CHILD_IN_NEED),
        onPlan("2018-02-28", EMOTIONAL, 10, 16)
            .withDomesticAbuse()
            .reviewedAfter(12)
            .endedAfter(24, CHILD_IN_NEED));
  }

  /** The others of 2017-18: below the threshold, or requested in its last weeks. */
  static List<PlannedFamily> besides() {
    return List.of(
        belowThreshold("2017-06-07", 7),
        belowThreshold("2017-08-23", 11),
        belowThreshold("2017-11-01", 4),
        belowThreshold("2018-02-07", 13),
        onPlan("2018-04-04", NEGLECT, 2, 5).reviewedAfter(12).endedAfter(24, CHILD_IN_NEED),
        onPlan("2018-04-04", EMOTIONAL, 12).endedAfter(12, CHILD_IN_NEED),
        onPlan("2018-04-05", NEGLECT, 6, 8)
            .withDomesticAbuse()
            .reviewedAfter(12, 24)
            .endedAfter(24, CHILD_IN_NEED),
        belowThreshold("2018-04-05", 9),
        onPlan("2018-04-06", EMOTIONAL, 14).endedAfter(12, EARLY_HELP),
        onPlan("2018-04-09", NEGLECT, 1, 4)
            .stoodDownFirst(DelayReason.CHAIR_SICKNESS)
            .reviewedAfter(12, 24)
            .endedAfter(24, EARLY_HELP),
        onPlan("2018-04-09", EMOTIONAL, 7).reviewedAfter(12).endedAfter(20, CLOSED),
        belowThreshold("2018-04-10", 15),
        onPlan("2018-04-10", EMOTIONAL, 10, 13)
            .withDomesticAbuse()
            .reviewedAfter(12, 24)
            .endedAfter(24, CHILD_IN_NEED));
  }

  /** 2018-19: 22 plans open on the last day (003, Rutland snapshot); all are over by 2020. */
  static List<PlannedFamily> after() {
    return List.of(
        onPlan("2018-05-30", NEGLECT, 4, 8).endedAfter(12, CHILD_IN_NEED),
        onPlan("2018-06-27", EMOTIONAL, 6, 9, 11)
            .withDomesticAbuse()
            .reviewedAfter(12, 24)
            .endedAfter(24, CHILD_IN_NEED),
        onPlan("2018-08-15", NEGLECT, 2, 5).reviewedAfter(12).endedAfter(25, CHILD_IN_NEED),
        onPlan("2018-09-26", EMOTIONAL, 12, 14).reviewedAfter(12).endedAfter(24, EARLY_HELP),
        belowThreshold("2018-10-17", 6),
        onPlan("2018-10-24", NEGLECT, 0, 3, 6)
            .withDomesticAbuse()
            .stoodDownFirst(DelayReason.PARENT_NOT_AVAILABLE)
            .reviewedAfter(12)
            .endedAfter(25, CHILD_IN_NEED),
        onPlan("2018-11-21", PHYSICAL, 7).reviewedAfter(12).endedAfter(24, CHILD_IN_NEED),
        onPlan("2019-01-16", EMOTIONAL, 10, 13).reviewedAfter(12).endedAfter(24, EARLY_HELP),
        belowThreshold("2019-02-13", 10),
        onPlan("2019-02-27", NEGLECT, 1, 4, 9)
            .withDomesticAbuse()
            .reviewedAfter(12)
            .endedAfter(24, CHILD_IN_NEED));
  }
}
