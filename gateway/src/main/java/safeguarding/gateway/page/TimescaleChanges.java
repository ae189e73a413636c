package safeguarding.gateway.page;

import java.util.List;
import java.util.function.Supplier;
import safeguarding.contracts.lado.v1.SetOwnLimitRequest;
import safeguarding.contracts.lado.v1.SetOwnLimitResponse;
import safeguarding.contracts.lado.v1.Timescale;
import safeguarding.contracts.lado.v1.TimescaleKind;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.gateway.view.Fact;
import safeguarding.gateway.view.Frame;
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
   * @param newest the version of the rule that is listed first
   */
  static ContractChange<SetOwnLimitRequest, SetOwnLimitResponse> setting(
      String ruleId, Supplier<Timescale> newest) {
    return new ContractChange<>(
        TimescaleServiceGrpc.getSetOwnLimitMethod(),
        SetOwnLimitRequest.newBuilder().setRuleId(ruleId).build(),
        form -> setting(newest.get()),
        answer -> LIST);
  }

  private static Asking setting(Timescale newest) {
    return Asking.of(
            "Set a limit",
            LadoReportController.HERE,
            address(newest.getRuleId()),
            LIST,
            "Set the limit")
        .on(newest.getTitle(), "", LadoReportController.REPORTS, LIMITS)
        .showing(
            List.of(new Fact("Limit", newest.getLimit()), new Fact("Set by", newest.getSource())),
            List.of())
        .saying(List.of(may(newest.getKind()), FIGURES))
        .asking(
            QuestionGroup.of(
                Question.number("count", "How many").small().required("Enter a number"),
                Question.choice("unit", "Counted in", ReportChoices.LIMIT_UNITS)
                    .small()
                    .required("Choose what it is counted in"),
                Question.day("holds_from", "For clocks that start on or after")
                    .small()
                    .required("Enter the day from which it holds, like 3 6 2019"),
                Question.longText("reason", "Why is this limit set?")
                    .small()
                    .hint("It is kept and shown, with your name. Write nothing about a person")
                    .required("Write why the limit is set")));
  }

  static final String FIGURES =
      "A clock is judged by the limit that holds on the day on which it starts. Figures that are"
          + " compared with other authorities keep the published limit.";

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
