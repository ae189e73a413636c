package safeguarding.gateway.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.api.DashboardJson.DefinitionsJson;
import safeguarding.gateway.api.DashboardJson.TableJson;
import safeguarding.gateway.dashboard.BreakdownFigures;
import safeguarding.gateway.dashboard.Dashboard;
import safeguarding.gateway.dashboard.DashboardFigures;
import safeguarding.gateway.journal.GatewayJournal;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.visitor.SignedIn;

/** The figures of all services. */
@Tag(name = "Figures")
@Controller("/api/v1/authorities/{authority}")
class FiguresController {
  private final Dashboard dashboard;
  private final GatewayJournal journal;

  FiguresController(Dashboard dashboard, GatewayJournal journal) {
    this.dashboard = dashboard;
    this.journal = journal;
  }

  /**
   * All indicators of a period, each with the figure of the year before. What a service does not
   * answer in time is named under 'unavailable'.
   *
   * @param authority code of the authority, the token's own
   * @param period required: a financial year (2017-18), a quarter (2019-20-Q1) or a month (2019-06)
   */
  @Get("/dashboard")
  @Operation(summary = "Read the dashboard")
  @ApiResponse(
      responseCode = "200",
      description = "The figures; what is missing is named",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DashboardJson.class)))
  DashboardJson dashboard(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @QueryValue @Nullable String period) {
    DashboardFigures figures = dashboard.figures(who, Parameters.period(period));
    journal.opened(who, "dashboard");
    return DashboardJson.of(figures);
  }

  /**
   * What can be counted.
   *
   * @param authority code of the authority, the token's own
   */
  @Get("/indicators")
  @Operation(summary = "List the definitions of indicators")
  @ApiResponse(
      responseCode = "200",
      description = "The definitions",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DefinitionsJson.class)))
  DefinitionsJson definitions(
      @Parameter(hidden = true) SignedIn who, @PathVariable String authority) {
    return DefinitionsJson.of(dashboard.definitions(who));
  }

  /**
   * One indicator in one period, broken down.
   *
   * @param authority code of the authority, the token's own
   * @param code of the indicator: LADO.CONTACTS
   * @param period required: a financial year (2017-18), a quarter (2019-20-Q1) or a month (2019-06)
   * @param by required: key of one of the breakdowns that its definition offers
   */
  @Get("/indicators/{code}")
  @Operation(summary = "Break an indicator down")
  @ApiResponse(
      responseCode = "200",
      description = "The rows of the breakdown",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = TableJson.class)))
  TableJson breakdown(
      @Parameter(hidden = true) SignedIn who,
      @PathVariable String authority,
      @PathVariable String code,
      @QueryValue @Nullable String period,
      @QueryValue @Nullable String by) {
    if (by == null) {
      throw ProblemKind.INVALID_PARAMETER.refusal(
          "by", "Name the breakdown; the definition lists them.");
    }
    BreakdownFigures found = dashboard.breakdown(who, code, Parameters.period(period), by);
    journal.opened(who, "indicator");
    return TableJson.of(found);
  }
}
