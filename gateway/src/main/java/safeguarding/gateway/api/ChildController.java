package safeguarding.gateway.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.protobuf.Message;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.ChildParts;
import safeguarding.gateway.calls.ChildParts.ComposedChild;
import safeguarding.gateway.calls.ChildParts.Part;
import safeguarding.gateway.visitor.SignedIn;

/** One child as all services know them, and what becomes known of them. */
@Hidden // Described by the contracts of its parts.
@Controller("/api/v1/authorities/{authority}/children")
class ChildController {
  private final ChildParts parts;
  private final RecordCalls calls;

  ChildController(ChildParts parts, RecordCalls calls) {
    this.parts = parts;
    this.calls = calls;
  }

  @Get("/{id}")
  HttpResponse<byte[]> open(SignedIn who, @PathVariable String authority, @PathVariable String id) {
    ComposedChild child = parts.find(who, Parameters.uuid(id));
    return HttpResponse.ok(ContractWriter.json(to -> write(to, child)))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  @Post("/{id}/completion")
  @Rpc(
      value = "safeguarding.childprotection.v1.FamilyService/CompleteChild",
      tag = "Families",
      summary = "Complete what was not known of a child")
  HttpResponse<byte[]> complete(
      SignedIn who,
      HttpRequest<?> request,
      @PathVariable String authority,
      @PathVariable String id,
      @Body byte[] body) {
    return calls.change(who, request, body);
  }

  private static void write(JsonGenerator to, ComposedChild child) throws IOException {
    to.writeStartObject();
    part(to, "childProtection", child.childProtection());
    part(to, "care", child.care());
    to.writeObjectField("dualPlanning", child.dualPlanning());
    to.writeArrayFieldStart("unavailable");
    for (String service : child.unavailable()) {
      to.writeString(service);
    }
    to.writeEndArray();
    to.writeEndObject();
  }

  /** A part that the reader's roles do not open is not even named. */
  private static void part(JsonGenerator to, String name, Part<? extends Message> part)
      throws IOException {
    if (part instanceof Part.Hidden<?>) {
      return;
    }
    to.writeFieldName(name);
    @Nullable Message known = part.orNull();
    if (known == null) {
      to.writeNull();
    } else {
      ContractWriter.object(to, known);
    }
  }
}
