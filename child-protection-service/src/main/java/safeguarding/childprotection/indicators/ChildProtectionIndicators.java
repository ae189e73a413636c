package safeguarding.childprotection.indicators;

import java.util.List;
import java.util.stream.Stream;
import safeguarding.grpcedge.indicators.IndicatorDefinition;

/**
 * What the service counts: plans, which a reader asks for first, then enquiries and conferences.
 *
 * <ul>
 *   <li>An event belongs to the period of the day in London on which it happened, whenever it was
 *       recorded. A plan is open on a day when it began by then and has not ended by then: one that
 *       ends on 31 March is not open on 31 March, as in the DfE's count. So the plans open before a
 *       period, with those started and without those ended, are those open at its end.
 *   <li>A period that has not ended is counted as it stands today.
 *   <li>A referral is one child referred, as in the DfE's census: a form about three siblings is
 *       three (report 207/2018 counts 305 referrals beside 94 children under section 47). Section
 *       47 counts a child once in a period; initial conferences and reviews count a child each
 *       time, since each time is in time or not.
 *   <li>A child with a plan 'at any time' had one on a day from the first to the last, the day on
 *       which it ended among them: 19 still open and 21 ended are 40 (report 207/2018 §3.2).
 *   <li>A conference counts as stood down when that was on the day it was booked for, and in the
 *       period in which it was held in the end: of the conferences held, so many had trouble.
 *   <li>A person of 18 is no child (Children Act 1989 s.105): who is 18 on a day has no plan on it,
 *       and no review falls due from the birthday on, whoever has recorded the end.
 *   <li>A request counts also when it was withdrawn, unless it was entered in error.
 *   <li>A clock that still runs is neither in time nor late, and is not counted yet. A review falls
 *       due when its last day has passed and the plan was still open, or when it was held.
 * </ul>
 */
final class ChildProtectionIndicators {
  static final String REFERRALS = "CP.REFERRALS";
  static final String REREFERRALS = "CP.REREFERRALS";
  static final String S47 = "CP.S47";
  static final String STRATEGY_24H = "CP.STRATEGY.24H";
  static final String REQUESTS = "CP.REQUESTS";
  static final String ICPC = "CP.ICPC";
  static final String ICPC_15WD = "CP.ICPC.15WD";
  static final String ICPC_NOPLAN = "CP.ICPC.NOPLAN";
  static final String CONFERENCES = "CP.CONFERENCES";
  static final String CONFERENCES_STOODDOWN = "CP.CONFERENCES.STOODDOWN";
  static final String DOMESTICABUSE = "CP.DOMESTICABUSE";
  static final String RCPC_INTIME = "CP.RCPC.INTIME";
  static final String REVIEWED_INTIME = "CP.REVIEWED.INTIME";
  static final String PLANS = "CP.PLANS";
  static final String CHILDREN = "CP.CHILDREN";
  static final String FAMILIES = "CP.FAMILIES";
  static final String PLANS_STARTED = "CP.PLANS.STARTED";
  static final String PLANS_REPEAT = "CP.PLANS.REPEAT";
  static final String PLANS_ENDED = "CP.PLANS.ENDED";
  static final String PLANS_ENDED_FIRSTREVIEW = "CP.PLANS.ENDED.FIRSTREVIEW";
  static final String PLANS_ENDED_6TO12 = "CP.PLANS.ENDED.6TO12";
  static final String PLANS_12CM = "CP.PLANS.12CM";
  static final String PLANS_24CM = "CP.PLANS.24CM";

  static final String THEME = "protection";

  static final List<IndicatorDefinition> DEFINITIONS =
      Stream.of(PlanDefinitions.ALL, EnquiryDefinitions.ALL).flatMap(List::stream).toList();

  private ChildProtectionIndicators() {}
}
