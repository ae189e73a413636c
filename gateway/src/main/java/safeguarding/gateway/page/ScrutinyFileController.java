package safeguarding.gateway.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.gateway.visitor.SignedIn;

/** The dashboard's tables as a file. */
@Hidden
@Controller("/scrutiny.csv")
final class ScrutinyFileController {
  private final Pages pages;
  private final ScrutinyController scrutiny;

  ScrutinyFileController(Pages pages, ScrutinyController scrutiny) {
    this.pages = pages;
    this.scrutiny = scrutiny;
  }

  @Get
  HttpResponse<byte[]> file(SignedIn who, @QueryValue String period) {
    ReportingPeriod shown = ScrutinyController.period(period);
    return pages.file("scrutiny-" + shown.format() + ".csv", scrutiny.tables(who, shown));
  }
}
