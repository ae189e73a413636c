package safeguarding.gateway.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one address that is composed of several contracts: a child as all services know them. */
final class ChildOperation {
  static final String PATH = "/api/v1/authorities/{authority}/children/{id}";

  private final ContractOperations operations;
  private final ContractSchemas schemas;

  ChildOperation(ContractOperations operations, ContractSchemas schemas) {
    this.operations = operations;
    this.schemas = schemas;
  }

  Map<String, Object> of() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "childProtection",
        part(
            safeguarding.contracts.childprotection.v1.GetChildResponse.getDescriptor(),
            "As child protection knows the child."));
    properties.put(
        "care",
        part(
            safeguarding.contracts.clareview.v1.GetChildResponse.getDescriptor(),
            "As the review of children looked after knows the child."));
    Map<String, Object> dualPlanning =
        plain(
            "boolean",
            "On a child protection plan, and looked after or under an order, today. Null: not known,"
                + " because a service does not answer.");
    dualPlanning.put("nullable", true);
    properties.put("dualPlanning", dualPlanning);
    Map<String, Object> unavailable =
        plain("array", "The services that do not answer, whose part is null for that reason.");
    unavailable.put("items", Map.of("type", "string"));
    properties.put("unavailable", unavailable);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("description", "A child as all services know them.");
    schema.put("properties", properties);
    schemas.collected().put("Child", schema);
    return operations.question(
        "Children",
        "Read a child",
        "Each part comes live from its service. A part is null where the service does not know the"
            + " child or does not answer, and left out where your roles do not open it.",
        Map.of("$ref", "#/components/schemas/Child"));
  }

  private Map<String, Object> part(Descriptor message, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("allOf", List.of(schemas.reference(message)));
    schema.put("nullable", true);
    schema.put("description", description);
    return schema;
  }

  private static Map<String, Object> plain(String type, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("description", description);
    return schema;
  }
}
