package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Restricted allegations opened in an emergency. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/emergency-accesses")
class EmergencyController {
  private static final String TAG = "Who may see an allegation";
  private static final String SERVICE = "safeguarding.lado.v1.ReaderService/";
  private final RecordCalls calls;

  EmergencyController(RecordCalls calls) {
    this.calls = calls;
  }

  @Post
  @Rpc(
      value = SERVICE + "OpenInEmergency",
      tag = TAG,
      summary = "Open a restricted allegation in an emergency",
      makes = true,
      location = "/allegations/{allegationId}")
  HttpResponse<byte[]> open(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }
}
