package safeguarding.childprotection.indicators;

import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.FLOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Kind.SNAPSHOT;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.LOW;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.Polarity.NONE;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.count;
import static safeguarding.grpcedge.indicators.IndicatorDefinition.share;

import java.util.List;
import safeguarding.grpcedge.indicators.IndicatorDefinition;
import safeguarding.grpcedge.indicators.IndicatorDefinition.Breakdown;

/** What is counted of plans. */
final class PlanDefinitions {
  private static final Breakdown BY_CATEGORY = new Breakdown("category", "Category of the plan");
  private static final Breakdown BY_AGE = new Breakdown("age", "Age");
  private static final Breakdown BY_SEX = new Breakdown("sex", "Sex");

  static final List<IndicatorDefinition> ALL =
      List.of(
          count(
              ChildProtectionIndicators.PLANS,
              "Children with a child protection plan on the last day",
              "children",
              "open plans",
              SNAPSHOT,
              "reports",
              ChildProtectionIndicators.THEME,
              BY_CATEGORY,
              BY_AGE,
              BY_SEX),
          count(
              ChildProtectionIndicators.CHILDREN,
              "Children with a plan at any time in the period",
              "children",
              "children with a plan on at least one day",
              FLOW,
              "report 207/2018 §3.2",
              ChildProtectionIndicators.THEME,
              BY_CATEGORY,
              BY_AGE,
              BY_SEX),
          count(
              ChildProtectionIndicators.FAMILIES,
              "Families with a plan at any time in the period",
              "families",
              "family groups with a plan on at least one day",
              FLOW,
              "report 207/2018 §3.2",
              ChildProtectionIndicators.THEME),
          count(
              ChildProtectionIndicators.PLANS_STARTED,
              "Plans started",
              "plans",
              "plans started in the period",
              FLOW,
              "003 IRO report",
              ChildProtectionIndicators.THEME,
              BY_CATEGORY),
          share(
              ChildProtectionIndicators.PLANS_REPEAT,
              "Plans that are a second or subsequent plan",
              "plans",
              "of which the child had a plan before (ever)",
              "plans started in the period",
              FLOW,
              LOW,
              1,
              "reports (DfE)",
              "",
              ChildProtectionIndicators.THEME),
          count(
              ChildProtectionIndicators.PLANS_ENDED,
              "Plans ended",
              "plans",
              "plans ended in the period",
              FLOW,
              "003 IRO report",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.PLANS_ENDED_FIRSTREVIEW,
              "Plans ended at the first review",
              "plans",
              "of which ended at the first review conference",
              "plans ended in the period",
              FLOW,
              LOW,
              1,
              "003 IRO report",
              "",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.PLANS_ENDED_6TO12,
              "Plans ended after 6 to 12 months",
              "plans",
              "of which lasted more than 6 and at most 12 months",
              "plans ended in the period",
              FLOW,
              NONE,
              0,
              "report 207/2018 §13",
              "",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.PLANS_12CM,
              "Plans open longer than 12 months",
              "plans",
              "of which open more than 12 months",
              "open plans on the last day",
              SNAPSHOT,
              LOW,
              0,
              "004 slides",
              "",
              ChildProtectionIndicators.THEME),
          share(
              ChildProtectionIndicators.PLANS_24CM,
              "Plans open two years or more",
              "plans",
              "of which open 2 years or more (over 729 days)",
              "open plans on the last day",
              SNAPSHOT,
              LOW,
              1,
              "003 Appendix A",
              "",
              ChildProtectionIndicators.THEME));

  private PlanDefinitions() {}
}
