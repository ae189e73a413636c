package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Patterns of contacts. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/patterns")
class PatternController {
  private final RecordCalls calls;

  PatternController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(
      value = "safeguarding.lado.v1.PatternService/ListPatterns",
      tag = "Allegations",
      summary = "List patterns of contacts")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }
}
