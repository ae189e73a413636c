package safeguarding.gateway.page;

import java.util.List;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.SetOwnLimitRequest;
import safeguarding.contracts.lado.v1.SetOwnLimitResponse;
import safeguarding.contracts.lado.v1.Timescale;
import safeguarding.contracts.lado.v1.TimescaleKind;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
import safeguarding.gateway.view.Moments;
import safeguarding.gateway.view.Question;
import safeguarding.gateway.view.QuestionGroup;
import safeguarding.gateway.view.ReportChoices;

/** The form of a limit that an authority sets of its own. */
final class TimescaleChanges {
  static final String LIST = LadoReportController.HERE + "/timescales";
  static final String TITLE = "Time limits of allegations";
  private static final Frame.Crumb LIMITS = new Frame.Crumb(TITLE, LIST);

  private TimescaleChanges() {}

  /**
   * Setting a limit.
   *
   * @param standing the versions of the rule that hold now or later, the newest first
   */
  static ContractChange<SetOwnLimitRequest, SetOwnLimitResponse> setting(
      String ruleId, Supplier<List<Timescale>> standing) {
    return new ContractChange<>(
        TimescaleServiceGrpc.getSetOwnLimitMethod(),
        SetOwnLimitRequest.newBuilder().setRuleId(ruleId).build(),
        form -> setting(standing.get()),
        answer -> LIST);
  }

  private static Asking setting(List<Timescale> standing) {
    Timescale newest = standing.getFirst();
    return Asking.of(
            "Set a limit",
            LadoReportController.HERE,
            address(newest.getRuleId()),
            LIST,
            "Set the limit")
        .on(newest.getTitle(), "", LadoReportController.REPORTS, LIMITS)
        .showing(
            standing.reversed().stream()
                .map(rule ->
                    new Fact("From " + from(rule), rule.getLimit() + ". " + rule.getSource()))
                .toList(),
            List.of())
        .saying(List.of(may(newest.getKind()), STARTS))
        .asking(
            QuestionGroup.of(
                Question.number("count", "Limit").small().required("Enter a number"),
                Question.choice("unit", "Counted in", ReportChoices.LIMIT_UNITS)
                    .small()
                    .required("Choose what it is counted in"),
                Question.day("holds_from", "First day")
                    .small()
                    .hint("For clocks that start on it or later. Like 3/6/19, 3 jun 2019 or today")
                    .required("Enter the day from which it holds, like 3 6 2019"),
                Question.longText("reason", "Why is this limit set?")
                    .small()
                    .hint("It is kept and shown, with your name. Write nothing about a person")
                    .required("Write why the limit is set")));
  }

  private static final String STARTS =
      "A clock is judged by the limit that holds on the day on which it starts.";

  private static String from(Timescale rule) {
    return Moments.day(ProtoTimes.day(rule.getHoldsFrom()));
  }

  private static String may(TimescaleKind kind) {
    return switch (kind) {
      case TIMESCALE_KIND_STATUTORY -> "The law sets this limit: it may only be tightened.";
      case TIMESCALE_KIND_LOCAL ->
          "This limit is the authority's own to set, also for clocks that have started.";
      default -> "This limit may be varied, from today or a later day on.";
    };
  }

  static String address(String ruleId) {
    return LIST + "/" + ruleId + "/limit";
  }
}
