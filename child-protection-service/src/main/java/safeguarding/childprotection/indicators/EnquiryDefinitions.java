package safeguarding.childprotection.indicators;

import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.FLOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.SNAPSHOT;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.HIGH;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.LOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.NONE;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.count;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.share;

import java.util.List;
import safeguarding.calendar.Timescales;
import safeguarding.childprotection.timescale.ChildProtectionTimescales;
import safeguarding.grpcedge.indicators.IndicatorDefinition;

/** What is counted of enquiries and conferences. */
final class EnquiryDefinitions {
  private static final Timescales RULES = ChildProtectionTimescales.rules();

  private static final String REVIEW_LIMITS =
      RULES.limitInWords(ChildProtectionTimescales.FIRST_REVIEW)
          + ", then "
          + RULES.limitInWords(ChildProtectionTimescales.NEXT_REVIEW);

  static final List<IndicatorDefinition> ALL =
      List.of(
          count(
              ChildProtectionIndicators.REFERRALS,
              "Referrals to children's social care",
              "referrals",
              "referrals received in the period",
              FLOW,
              "report 207/2018 §8",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.REREFERRALS,
              "Re-referrals within 12 months",
              "referrals",
              "of which a referral for the same child in the 12 months before",
              "referrals received in the period",
              FLOW,
              LOW,
              1,
              "003 Appendix A",
              "",
              ChildProtectionIndicators.THEME),
          count(
              ChildProtectionIndicators.S47,
              "Section 47 strategy discussions",
              "children",
              "children with a strategy discussion that began an enquiry",
              FLOW,
              "report 207/2018 §8",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.STRATEGY_24H,
              "Strategy discussions written up in 24 hours",
              "discussions",
              "of which written up within 24 hours",
              "strategy discussions held in the period",
              FLOW,
              HIGH,
              1,
              "004 slides",
              RULES.limitInWords(ChildProtectionTimescales.STRATEGY_RECORD),
              ChildProtectionIndicators.THEME),
          count(
              ChildProtectionIndicators.REQUESTS,
              "Requests for an initial conference",
              "requests",
              "requests received in the period",
              FLOW,
              "report 207/2018 §8",
              ChildProtectionIndicators.THEME),
          count(
              ChildProtectionIndicators.ICPC,
              "Children at an initial child protection conference",
              "children",
              "children whose initial conference was held in the period",
              FLOW,
              "003 IRO report",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.ICPC_15WD,
              "Initial conferences held within 15 working days",
              "children",
              "of which held within 15 WD of the strategy discussion",
              "children whose initial conference was held in the period",
              FLOW,
              HIGH,
              1,
              "004 slides; 003 IRO report",
              RULES.limitInWords(ChildProtectionTimescales.INITIAL_CONFERENCE),
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.ICPC_NOPLAN,
              "Initial conferences that did not lead to a plan",
              "children",
              "of which no child protection plan",
              "children whose initial conference was held in the period",
              FLOW,
              NONE,
              1,
              "003 IRO report",
              "",
              ChildProtectionIndicators.THEME),
          count(
              ChildProtectionIndicators.CONFERENCES,
              "Child protection conferences held",
              "meetings",
              "conferences of every kind held (meetings, not children)",
              FLOW,
              "reports",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.CONFERENCES_STOODDOWN,
              "Conferences stood down or out of time",
              "meetings",
              "conferences stood down on the day or held out of time",
              "conferences held in the period",
              FLOW,
              LOW,
              1,
              "003 IRO report",
              RULES.limitInWords(ChildProtectionTimescales.INITIAL_CONFERENCE)
                  + "; reviews "
                  + REVIEW_LIMITS,
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.DOMESTICABUSE,
              "Conferences with domestic abuse as a factor",
              "meetings",
              "of which domestic abuse was a factor",
              "conferences held in the period",
              FLOW,
              NONE,
              1,
              "report 207/2018 §9",
              "",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.RCPC_INTIME,
              "Review conferences held in time",
              "children",
              "of which within 3 then 6 months",
              "children whose review conference fell due in the period (in time only if held by then)",
              FLOW,
              HIGH,
              1,
              "reports",
              REVIEW_LIMITS,
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.REVIEWED_INTIME,
              "Children on a plan whose every review was in time",
              "children",
              "of which every review that fell due was in time",
              "children on a plan at the end of the period for 3 months or more",
              SNAPSHOT,
              HIGH,
              1,
              "003 Appendix A (DfE)",
              REVIEW_LIMITS,
              ChildProtectionIndicators.THEME));

  private EnquiryDefinitions() {}
}
