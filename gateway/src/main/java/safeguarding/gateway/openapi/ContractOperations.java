package safeguarding.gateway.openapi;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import io.micronaut.core.annotation.AnnotationValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.gateway.api.AnswerShape;
import safeguarding.gateway.api.QueryParameters;
import safeguarding.gateway.api.RequestShape;
import safeguarding.gateway.api.Rpc;
import safeguarding.gateway.calls.Contracts;

/** What can be done at the addresses that are RPCs, from their contracts. */
final class ContractOperations {
  private static final String JSON = "application/json";
  private static final String AUTHORITY = "Code of the authority, the token's own.";
  private static final Map<String, Object> FILE = Map.of("type", "string", "format", "binary");
  private static final String FOUND = "Done, or found.";
  private final ContractComments comments;
  private final ContractSchemas schemas;
  private final BodyExamples examples;
  private final ProblemResponses problems;

  ContractOperations(ContractComments comments, ContractSchemas schemas, BodyExamples examples) {
    problems = new ProblemResponses(examples);
    this.comments = comments;
    this.schemas = schemas;
    this.examples = examples;
  }

  /** The operation at an address. */
  Map<String, Object> of(AnnotationValue<Rpc> is, String path) {
    MethodDescriptor rpc = Contracts.described(Contracts.rpc(is.stringValue().orElseThrow()));
    RequestShape request = RequestShape.of(rpc, path.contains("{id}"));
    boolean file = is.booleanValue("file").orElse(false);
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("tags", List.of(is.stringValue("tag").orElseThrow()));
    operation.put("summary", is.stringValue("summary").orElseThrow());
    operation.put("description", comments.of(rpc.getFile(), rpc.getFullName()));
    operation.put("operationId", rpc.getService().getName() + "." + rpc.getName());
    boolean inBody = request.changes() || is.booleanValue("inBody").orElse(false);
    operation.put("parameters", parameters(request, inBody));
    if (inBody) {
      operation.put("requestBody", file ? fileBody(request) : body(rpc, request));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    boolean makes = is.booleanValue("makes").orElse(false);
    responses.put(
        makes ? "201" : "200", file && !request.changes() ? fileAnswer() : answer(rpc, makes));
    responses.putAll(
        request.changes() ? problems.ofChange(request.needsEtag()) : problems.ofQuestion());
    operation.put("responses", responses);
    return operation;
  }

  /** A question about one record that is no RPC of its own. */
  Map<String, Object> question(
      String tag, String summary, String description, Map<String, Object> schema) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("description", FOUND);
    found.put("content", Map.of(JSON, content(schema, Optional.empty())));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", found);
    responses.putAll(problems.ofQuestion());
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("tags", List.of(tag));
    operation.put("summary", summary);
    operation.put("description", description);
    operation.put("operationId", summary.replace(' ', '-'));
    operation.put(
        "parameters",
        List.of(
            required("authority", "path", AUTHORITY), required("id", "path", "Of the record.")));
    operation.put("responses", responses);
    return operation;
  }

  private List<Map<String, Object>> parameters(RequestShape request, boolean inBody) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    parameters.add(required("authority", "path", AUTHORITY));
    request.id().ifPresent(id -> parameters.add(required("id", "path", idOf(id))));
    if (!inBody) {
      request.rest().forEach(field -> parameters.add(query(field)));
    }
    if (!request.changes()) {
      return parameters;
    }
    parameters.add(
        required("Idempotency-Key", "header", "A UUID of your own; the same when you repeat it."));
    if (request.needsEtag()) {
      parameters.add(
          required("If-Match", "header", "The ETag of the record as you read it, in its quotes."));
    }
    return parameters;
  }

  private String idOf(FieldDescriptor id) {
    String comment = schemas.description(id);
    return comment.isEmpty() ? id.getJsonName() : comment;
  }

  private static Map<String, Object> required(String name, String place, String description) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", place);
    parameter.put("description", description);
    parameter.put("required", true);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }

  private Map<String, Object> query(FieldDescriptor field) {
    Map<String, Object> schema = new LinkedHashMap<>(schemas.field(field));
    schema.remove("description");
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", QueryParameters.name(field));
    parameter.put("in", "query");
    String description = schemas.description(field);
    parameter.put(
        "description",
        field.isRepeated() ? (description + " May be repeated.").strip() : description);
    parameter.put("explode", field.isRepeated());
    parameter.put("schema", schema);
    return parameter;
  }

  private Map<String, Object> body(MethodDescriptor rpc, RequestShape request) {
    Map<String, Object> schema =
        request
            .body()
            .map(part -> beside(request, schemas.reference(part.getMessageType())))
            .orElseGet(() -> schemas.shape(request.request(), request.rest()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("required", true);
    body.put("content", Map.of(JSON, content(schema, examples.sent(rpc))));
    return body;
  }

  /** In this order: what is said of the file stands before it. */
  private Map<String, Object> fileBody(RequestShape request) {
    Map<String, Object> parts = new LinkedHashMap<>();
    request
        .body()
        .ifPresent(part -> parts.put(part.getJsonName(), schemas.reference(part.getMessageType())));
    parts.put("file", FILE);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", parts);
    schema.put("required", List.copyOf(parts.keySet()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("required", true);
    body.put("content", Map.of("multipart/form-data", content(schema, Optional.empty())));
    return body;
  }

  private static Map<String, Object> fileAnswer() {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("description", "The file, in the mediaType of its document.");
    response.put("content", Map.of("*/*", content(FILE, Optional.empty())));
    return response;
  }

  /** The part that a body is, with what stands beside it. */
  private Map<String, Object> beside(RequestShape request, Map<String, Object> part) {
    return request.beside().isEmpty()
        ? part
        : Map.of("allOf", List.of(part, schemas.shape(request.request(), request.beside())));
  }

  private Map<String, Object> answer(MethodDescriptor rpc, boolean makes) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("description", makes ? "It is on record." : FOUND);
    response.put(
        "content",
        Map.of(
            JSON, content(schemas.reference(AnswerShape.of(rpc).json()), examples.answered(rpc))));
    return response;
  }

  private static Map<String, Object> content(Map<String, Object> schema, Optional<Object> example) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("schema", schema);
    example.ifPresent(value -> content.put("examples", Map.of("example", Map.of("value", value))));
    return content;
  }
}
