package safeguarding.gateway.api;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.calls.Contracts;
import safeguarding.gateway.calls.Services;
import safeguarding.gateway.problem.ProblemKind;
import safeguarding.gateway.problem.RequestRefused;
import safeguarding.gateway.visitor.SignedIn;

/**
 * Answers an address by the {@linkplain Rpc RPC} that it is: makes the request of address, headers,
 * parameters and body, calls the service that owns it, and writes its answer.
 */
@Singleton
final class RecordCalls {
  private static final String AUTHORITY = "authority";
  private static final String ID = "id";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private final Services services;

  private record Route(
      AnnotationValue<Rpc> is,
      MethodDescriptor<Message, Message> rpc,
      RequestShape request,
      AnswerShape answer,
      String authority,
      @Nullable String id) {}

  RecordCalls(Services services) {
    this.services = services;
  }

  /** A question: answered with what the service says. */
  HttpResponse<byte[]> ask(SignedIn who, HttpRequest<?> request) {
    Route route = route(request);
    Message.Builder question = addressed(route);
    QueryParameters.read(request.getParameters(), route.request().rest(), question);
    return answer(route, services.owning(route.rpc()).read(who, route.rpc(), question.build()));
  }

  /** A question whose words are too personal for an address: they are the body. */
  HttpResponse<byte[]> askInBody(SignedIn who, HttpRequest<?> request, byte[] body) {
    Route route = route(request);
    Message.Builder question = addressed(route);
    read(route, body, question);
    return answer(route, services.owning(route.rpc()).read(who, route.rpc(), question.build()));
  }

  /** A change: done once for each Idempotency-Key, and on the record as its sender read it. */
  HttpResponse<byte[]> change(SignedIn who, HttpRequest<?> request, byte[] body) {
    Route route = route(request);
    String requestId = Preconditions.requestId(request.getHeaders().get("Idempotency-Key"));
    @Nullable String etag =
        route.request().needsEtag()
            ? Preconditions.etag(request.getHeaders().get("If-Match"))
            : null;
    Message.Builder change = addressed(route);
    set(change, RequestShape.REQUEST_ID, requestId);
    if (etag != null) {
      set(change, RequestShape.ETAG, etag);
    }
    read(route, body, change);
    try {
      return answer(route, services.owning(route.rpc()).write(who, route.rpc(), change.build()));
    } catch (RequestRefused refused) {
      throw route
          .request()
          .body()
          .map(part -> new RequestRefused(refused.problem().inside(part.getJsonName())))
          .orElse(refused);
    }
  }

  private static Route route(HttpRequest<?> request) {
    RouteMatch<?> match = RouteAttributes.getRouteMatch(request).orElseThrow();
    AnnotationValue<Rpc> is = match.getAnnotationMetadata().getAnnotation(Rpc.class);
    if (is == null) {
      throw new IllegalStateException(request.getMethodName() + " here is no RPC");
    }
    MethodDescriptor<Message, Message> rpc = Contracts.rpc(is.stringValue().orElseThrow());
    Map<String, Object> address = match.getVariableValues();
    @Nullable Object id = address.get(ID);
    var described = Contracts.described(rpc);
    return new Route(
        is,
        rpc,
        RequestShape.of(described, id != null),
        AnswerShape.of(described),
        String.valueOf(address.get(AUTHORITY)),
        id == null ? null : id.toString());
  }

  /** The request with what the address says. */
  private static Message.Builder addressed(Route route) {
    var requests = (PrototypeMarshaller<Message>) route.rpc().getRequestMarshaller();
    Message.Builder builder =
        Objects.requireNonNull(requests.getMessagePrototype()).newBuilderForType();
    set(builder, RequestShape.AUTHORITY, route.authority());
    if (route.id() != null) {
      String id = Parameters.uuid(route.id());
      builder.setField(route.request().id().orElseThrow(), id);
    }
    return builder;
  }

  /**
   * A change that brings a file: as any other, but that its sender reads the JSON from a part of
   * the body and sends the rest on.
   *
   * @param send makes the call with the request, whose file follows
   */
  HttpResponse<byte[]> changeWithFile(
      HttpRequest<?> request, byte[] json, Function<Message, Message> send) {
    Route route = route(request);
    Message.Builder change = addressed(route);
    set(
        change,
        RequestShape.REQUEST_ID,
        Preconditions.requestId(request.getHeaders().get("Idempotency-Key")));
    read(route, json, change);
    return answer(route, send.apply(change.build()));
  }

  private static void set(Message.Builder request, String field, String value) {
    request.setField(request.getDescriptorForType().findFieldByName(field), value);
  }

  private static void read(Route route, byte[] body, Message.Builder change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(StrictJson.object(body));
    var reader = new ContractReader();
    Message.Builder part = route.request().body().map(change::newBuilderForField).orElse(change);
    List<FieldDescriptor> fields =
        route.request().body().isPresent()
            ? part.getDescriptorForType().getFields()
            : route.request().rest();
    reader.read(taken(json, route.request().beside()), route.request().beside(), change);
    reader.read(json, fields, part);
    reader.demand(json, route.is().stringValues("mustSay"));
    reader.check();
    route.request().body().ifPresent(field -> change.setField(field, part.build()));
  }

  /** What stands beside the part that the body is, taken out of it. */
  private static Map<String, @Nullable Object> taken(
      Map<String, @Nullable Object> json, List<FieldDescriptor> beside) {
    Map<String, @Nullable Object> taken = new LinkedHashMap<>();
    for (FieldDescriptor field : beside) {
      if (json.containsKey(field.getJsonName())) {
        taken.put(field.getJsonName(), json.remove(field.getJsonName()));
      }
    }
    return taken;
  }

  private static HttpResponse<byte[]> answer(Route route, Message answer) {
    Message granted = route.answer().granted(answer);
    boolean makes = route.is().booleanValue("makes").orElse(false);
    MutableHttpResponse<byte[]> response =
        HttpResponse.<byte[]>status(makes ? HttpStatus.CREATED : HttpStatus.OK)
            .body(ContractWriter.json(granted))
            .contentType(MediaType.APPLICATION_JSON_TYPE);
    String etag = AnswerShape.etag(granted);
    if (!etag.isEmpty()) {
      response.header("ETag", Preconditions.quoted(etag));
    }
    route
        .is()
        .stringValue("location")
        .filter(location -> !location.isEmpty())
        .ifPresent(location ->
            response.header("Location", location(route.authority(), location, granted)));
    return response;
  }

  private static String location(String authority, String template, Message granted) {
    return "/api/v1/authorities/"
        + authority
        + PLACE.matcher(template).replaceAll(found -> text(granted, found.group(1)));
  }

  private static String text(Message granted, String jsonName) {
    return granted.getDescriptorForType().getFields().stream()
        .filter(field -> field.getJsonName().equals(jsonName))
        .map(field -> (String) granted.getField(field))
        .findFirst()
        .orElseThrow(ProblemKind.INTERNAL::refusal);
  }
}
