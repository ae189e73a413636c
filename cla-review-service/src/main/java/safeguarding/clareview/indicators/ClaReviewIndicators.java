package safeguarding.clareview.indicators;

import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.FLOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.SNAPSHOT;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.HIGH;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.LOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.count;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.share;

import java.util.List;
import safeguarding.calendar.Timescales;
import safeguarding.clareview.timescale.ClaReviewTimescales;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;

/**
 * What the service counts: children looked after, their reviews, practice alerts.
 *
 * <ul>
 *   <li>An event belongs to the period of the day on which it happened, whenever it was recorded. A
 *       child is looked after on a day when care began by then and has not ceased by then: one who
 *       ceases on 31 March is not looked after on 31 March, as in the DfE's count. Nor is one who
 *       is 18 by then, also where nobody has recorded the end (Children Act 1989 s.105). So the
 *       children looked after before a period, with those who started and without those who ceased,
 *       are those at its end, where every end was recorded by the 18th birthday.
 *   <li>A period that has not ended is counted as it stands today.
 *   <li>A series of short breaks (V3, V4) neither starts nor ceases nor counts; a review of it is a
 *       review. A child who comes into care twice in a period started twice.
 *   <li>A placement begins with the reasons S, P and B; T and U keep the carer. Those of the 12
 *       months are those begun in them and the one that stood when they began.
 *   <li>Reviews are meetings, each in time when it was for every child it reviewed. Participation
 *       counts children, each at each meeting about children looked after.
 *   <li>A clock that still runs is neither in time nor late, and is not counted yet; nor is one
 *       that the known bank holidays do not reach. A level of an alert falls due when its last day
 *       has passed.
 * </ul>
 */
final class ClaReviewIndicators {
  static final String CHILDREN = "CLA.CHILDREN";
  static final String STARTED = "CLA.STARTED";
  static final String CEASED = "CLA.CEASED";
  static final String NOTIFIED = "CLA.NOTIFIED";
  static final String REVIEWS = "CLA.REVIEWS";
  static final String REVIEWS_INTIME = "CLA.REVIEWS.INTIME";
  static final String SOREVIEWS = "CLA.SOREVIEWS";
  static final String PARTICIPATION = "CLA.PARTICIPATION";
  static final String PLACEMENTS_3PLUS = "CLA.PLACEMENTS.3PLUS";
  static final String PLACEMENTS_2YEARS = "CLA.PLACEMENTS.2YEARS";
  static final String ALERT_CONCERN = "ALERT.CONCERN";
  static final String ALERT_GOOD = "ALERT.GOOD";
  static final String ALERT_ANSWERED_5WD = "ALERT.ANSWERED.5WD";

  private static final String HOMES = "homes";
  private static final String CHALLENGE = "challenge";

  static final Breakdown BY_LEGAL_STATUS = new Breakdown("legal-status", "Legal status");
  static final Breakdown BY_PLACEMENT = new Breakdown("placement", "Placement");
  static final Breakdown BY_AGE = new Breakdown("age", "Age");
  static final Breakdown BY_SEX = new Breakdown("sex", "Sex");
  static final Breakdown BY_NEED = new Breakdown("need", "Need");
  static final Breakdown BY_REASON = new Breakdown("reason", "Why care ended");
  static final Breakdown BY_SUBJECT = new Breakdown("subject", "About");
  static final Breakdown BY_THEME = new Breakdown("theme", "Theme");

  private static final Timescales RULES = ClaReviewTimescales.rules();

  private static final String REVIEW_LIMITS =
      RULES.limitInWords(ClaReviewTimescales.REVIEW_FIRST)
          + ", then "
          + RULES.limitInWords(ClaReviewTimescales.REVIEW_SECOND)
          + ", then "
          + RULES.limitInWords(ClaReviewTimescales.REVIEW_SUBSEQUENT);

  static final List<IndicatorDefinition> DEFINITIONS =
      List.of(
          count(
              CHILDREN,
              "Children looked after on the last day",
              "children",
              "children looked after (short breaks V3 and V4 not counted)",
              SNAPSHOT,
              "reports",
              HOMES,
              BY_LEGAL_STATUS,
              BY_PLACEMENT,
              BY_AGE,
              BY_SEX),
          count(
              STARTED,
              "Children who became looked after",
              "children",
              "children whose period of care began",
              FLOW,
              "report 206/2018 §7.7",
              HOMES,
              BY_NEED),
          count(
              CEASED,
              "Children who ceased to be looked after",
              "children",
              "children whose period of care ended",
              FLOW,
              "report 206/2018 §7.8",
              HOMES,
              BY_REASON),
          share(
              NOTIFIED,
              "Children whose becoming looked after was notified in time",
              "children",
              "of which by cla.notified",
              "children who became looked after in the period",
              FLOW,
              HIGH,
              0,
              "003 IRO report",
              RULES.limitInWords(ClaReviewTimescales.NOTIFIED),
              HOMES),
          count(
              REVIEWS,
              "Reviews held",
              "meetings",
              "review meetings held (siblings together count once)",
              FLOW,
              "report 206/2018 §7.16",
              HOMES),
          share(
              REVIEWS_INTIME,
              "Reviews held in time",
              "meetings",
              "of which in time for every child reviewed",
              "review meetings held in the period",
              FLOW,
              HIGH,
              1,
              "report 206/2018 §7.16; 003 IRO report",
              REVIEW_LIMITS,
              HOMES),
          count(
              SOREVIEWS,
              "Supervision order reviews held",
              "meetings",
              "supervision order reviews held",
              FLOW,
              "report 206/2018 §7.3",
              HOMES),
          share(
              PARTICIPATION,
              "Reviews to which the child's views were conveyed",
              "reviews",
              "of which PN1 PN2 PN3 PN5 or PN6",
              "reviews of children aged 4 and over on the review date",
              FLOW,
              HIGH,
              1,
              "003 IRO report",
              "",
              HOMES),
          share(
              PLACEMENTS_3PLUS,
              "Three or more placements in the year",
              "children",
              "of which 3 or more placements in the 12 months to the last day",
              "children looked after on the last day",
              SNAPSHOT,
              LOW,
              1,
              "003 Appendix A",
              "",
              HOMES),
          share(
              PLACEMENTS_2YEARS,
              "Same placement for two years or more",
              "children",
              "of which same placement for 2 years or placed for adoption",
              "children under 16 looked after for 2.5 years or more",
              SNAPSHOT,
              HIGH,
              1,
              "003 Appendix A",
              "",
              HOMES),
          count(
              ALERT_CONCERN,
              "Practice alerts raising concern",
              "alerts",
              "concern alerts raised in the period",
              FLOW,
              "003 IRO report",
              CHALLENGE,
              BY_SUBJECT,
              BY_THEME),
          count(
              ALERT_GOOD,
              "Practice alerts recognising good practice",
              "alerts",
              "good-practice alerts raised in the period",
              FLOW,
              "003 IRO report",
              CHALLENGE,
              BY_SUBJECT,
              BY_THEME),
          share(
              ALERT_ANSWERED_5WD,
              "Alert levels answered in 5 working days",
              "levels",
              "of which answered in 5 WD",
              "levels that fell due in the period",
              FLOW,
              HIGH,
              0,
              "report 206/2018 §10.1",
              RULES.limitInWords(ClaReviewTimescales.ALERT_RESPONSE),
              CHALLENGE));

  private ClaReviewIndicators() {}
}
