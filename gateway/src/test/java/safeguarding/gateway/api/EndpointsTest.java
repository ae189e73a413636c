package safeguarding.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.gateway.calls.Contracts;

/** Every address that is an RPC keeps to the rules by which its JSON is made. */
class EndpointsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Rpc> addresses() {
    return Stream.of(
            AdultController.class,
            AlertController.class,
            AllegationController.class,
            AuditController.class,
            CareController.class,
            CaseController.class,
            ChildController.class,
            ConferenceController.class,
            EmergencyController.class,
            EnquiryController.class,
            FamilyController.class,
            ReaderController.class,
            ReviewController.class,
            StaffController.class,
            UnitController.class,
            InformationController.class,
            LadoReportController.class,
            LadoWorkController.class,
            PatternController.class,
            MeetingController.class,
            ReviewController.class)
        .flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Rpc.class))
        .map((Method method) -> method.getAnnotation(Rpc.class));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void every_field_has_a_rule_for_json_and_what_is_named_is_there(Rpc is) {
    MethodDescriptor rpc = Contracts.described(Contracts.rpc(is.value()));
    AnswerShape answer = AnswerShape.of(rpc);

    assertKnown(rpc.getInputType(), Set.of());
    assertKnown(answer.json(), Set.of());
    RequestShape request = RequestShape.of(rpc, true);
    assertThat(request.changes()).isEqualTo(answer.refusal().isPresent());
    List<String> said = request.body().map(body -> names(body.getMessageType())).orElse(List.of());
    assertThat(said).containsAll(List.of(is.mustSay()));
    if (is.makes()) {
      String named = is.location().replaceFirst(".*\\{(\\w+)}", "$1");
      assertThat(names(answer.json())).contains(named);
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void every_change_has_an_example_that_can_be_sent_and_one_that_can_come_back(Rpc is)
      throws IOException {
    MethodDescriptor rpc = Contracts.described(Contracts.rpc(is.value()));
    RequestShape request = RequestShape.of(rpc, true);
    if (!request.changes()) {
      return;
    }

    JsonNode example = example(rpc.getName());

    List<FieldDescriptor> body =
        request.body().map(part -> part.getMessageType().getFields()).orElse(request.rest());
    ObjectNode sent = example.withObject("request");
    ObjectNode beside = JSON.createObjectNode();
    request.beside().stream()
        .map(FieldDescriptor::getJsonName)
        .filter(sent::has)
        .forEach(field -> beside.set(field, sent.remove(field)));
    assertReads(
        sent, body, request.body().map(FieldDescriptor::getMessageType).orElse(rpc.getInputType()));
    assertReads(
        beside,
        request.beside().stream().filter(field -> beside.has(field.getJsonName())).toList(),
        rpc.getInputType());
    Descriptor answer = AnswerShape.of(rpc).json();
    assertReads(example.path("answer"), answer.getFields(), answer);
  }

  private static void assertReads(JsonNode json, List<FieldDescriptor> fields, Descriptor as)
      throws IOException {
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields.stream().map(FieldDescriptor::getJsonName).toList());
    var reader = new ContractReader();
    reader.read(
        StrictJson.object(JSON.writeValueAsBytes(json)), fields, DynamicMessage.newBuilder(as));
    assertThat(reader.faults()).isEmpty();
  }

  private static JsonNode example(String rpc) throws IOException {
    String file = "/safeguarding/gateway/openapi/examples/" + rpc + ".json";
    try (InputStream in = EndpointsTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return in == null
          ? JSON.nullNode()
          : JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void assertKnown(Descriptor message, Set<Descriptor> seen) {
    for (FieldDescriptor field : message.getFields()) {
      if (JsonKind.of(field) == JsonKind.OBJECT && !seen.contains(field.getMessageType())) {
        assertKnown(
            field.getMessageType(),
            Stream.concat(seen.stream(), Stream.of(message))
                .collect(java.util.stream.Collectors.toSet()));
      }
    }
  }

  private static List<String> names(Descriptor message) {
    return message.getFields().stream().map(FieldDescriptor::getJsonName).toList();
  }
}
