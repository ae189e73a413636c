package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Units of the council. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/units")
class UnitController {
  private static final String TAG = "Who works where";
  private static final String SERVICE = "safeguarding.lado.v1.StaffService/";
  private final RecordCalls calls;

  UnitController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post
  @Rpc(
      value = SERVICE + "OpenUnit",
      tag = TAG,
      summary = "Add a unit",
      makes = true,
      location = "/units/{unitId}")
  HttpResponse<byte[]> open(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }
}
