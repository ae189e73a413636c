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

  public static final List<Choice> LIMIT_UNITS =
      List.of(
          Choice.of("working-day", "Working days"),
          Choice.of("week", "Weeks"),
          Choice.of("month", "Calendar months"));

  /** timescales.md. */
  public static final List<Choice> TIMESCALE_KINDS =
      List.of(
          Choice.of("statutory", "statutory: may only be tightened"),
          Choice.of("statutory-guidance", "statutory guidance: may be varied with a reason"),
          Choice.of("expectation", "expectation: may be varied with a reason"),
          Choice.of("local", "local: the authority's to set"));

  private ReportChoices() {}
}
