package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Family groups under child protection. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/families")
class FamilyController {
  private static final String TAG = "Families";
  private static final String SERVICE = "safeguarding.childprotection.v1.FamilyService/";
  private final RecordCalls calls;

  FamilyController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListFamilies", tag = TAG, summary = "List family groups")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Get("/{id}")
  @Rpc(value = SERVICE + "GetFamily", tag = TAG, summary = "Read a family group")
  HttpResponse<byte[]> open(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id) {
    return calls.ask(who, request);
  }
}
