package safeguarding.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import safeguarding.gateway.visitor.SignedIn;

/** Roles of adults that an authority adds to the list. */
@Hidden // Described by its contract.
@Controller("/api/v1/authorities/{authority}/own-roles")
class OwnRoleController {
  private static final String TAG = "Roles of adults";
  private static final String SERVICE = "safeguarding.lado.v1.OwnRoleService/";
  private final RecordCalls calls;

  OwnRoleController(RecordCalls calls) {
    this.calls = calls;
  }

  @Get
  @Rpc(value = SERVICE + "ListOwnRoles", tag = TAG, summary = "List the roles that were added")
  HttpResponse<byte[]> list(SignedIn who, HttpRequest<?> request, @PathVariable String authority) {
    return calls.ask(who, request);
  }

  @Post
  @Rpc(value = SERVICE + "AddOwnRole", tag = TAG, summary = "Add a role to the list")
  HttpResponse<byte[]> add(
      SignedIn who, HttpRequest<?> request, @PathVariable String authority, @Body byte[] body) {
    return calls.change(who, request, body);
  }

  @Post("/{id}/withdrawal")
  @Rpc(value = SERVICE + "WithdrawOwnRole", tag = TAG, summary = "Offer a role no more")
  HttpResponse<byte[]> withdraw(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }
}
