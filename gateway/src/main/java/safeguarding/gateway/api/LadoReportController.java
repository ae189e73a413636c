package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** What a LADO reports of a year. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/lado-reports")
class LadoReportController {
  private static final String TAG = "Reports of allegations";
  private static final String SERVICE = "safeguarding.lado.v1.ReportService/";
  private final RecordCalls calls;

  LadoReportController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get("/yearly-figures")
  @Rpc(value = SERVICE + "GetYearlyFigures", tag = TAG, summary = "Read the tables of a year")
  HttpResponse<byte[]> yearly(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Get("/regional-return")
  @Rpc(value = SERVICE + "GetRegionalReturn", tag = TAG, summary = "Read the regional return")
  HttpResponse<byte[]> regional(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }
}
