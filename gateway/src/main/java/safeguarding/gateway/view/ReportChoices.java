package safeguarding.gateway.view;

import java.util.List;

/** The lists of values of a LADO's reports in words. Their keys are those of the contract. */
public final class ReportChoices {
  public static final List<Choice> DIMENSIONS =
      List.of(
          Choice.of("role", "Role of the adult"),
          Choice.of("concern", "Concern"),
          Choice.of("referral-outcome", "Outcome of the referral"),
          Choice.of("enquiry-outcome", "Outcome of the enquiry"),
          Choice.of("year", "Year"));

  /** Report 205/2018 §3.4, §5.1 and §5.2. */
  public static final List<Choice> WORK_KINDS =
      List.of(
          new Choice(
              "mappa",
              "MAPPA meeting attended",
              "Multi-agency public protection arrangements. Only level and number are kept."),
          Choice.of("probation-liaison", "Liaison with the probation service"),
          Choice.of("prison-liaison", "Liaison with the prison service"),
          Choice.of("consultancy", "Consultancy"),
          Choice.of("training", "Training session given"),
          Choice.of("regional-group", "Meeting of the regional LADO group"));

  public static final List<Choice> SCORES =
      List.of(
          Choice.of("met", "Met"), Choice.of("partly", "Partly"), Choice.of("not-met", "Not met"));

  private ReportChoices() {}
}
