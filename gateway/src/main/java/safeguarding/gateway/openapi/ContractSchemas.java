package safeguarding.gateway.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.gateway.api.JsonKind;
import safeguarding.gateway.calls.ContractKeys;

/**
 * The shapes of messages as JSON has them; collects every message that is asked for, with its
 * parts.
 */
final class ContractSchemas {
  private static final String ROOT = "safeguarding.";
  private final ContractComments comments;
  private final Map<String, Object> schemas = new LinkedHashMap<>();

  ContractSchemas(ContractComments comments) {
    this.comments = comments;
  }

  /** Every shape that was asked for, by name. */
  Map<String, Object> collected() {
    return schemas;
  }

  /** The way to the shape of a message. */
  Map<String, Object> reference(Descriptor message) {
    String name = name(message);
    if (!schemas.containsKey(name)) {
      // Noted before its fields are looked at: a shape may lead back to itself.
      schemas.put(name, Map.of());
      schemas.put(name, shape(message, message.getFields()));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  /** A shape that is not a message of its own: some fields of a request. */
  Map<String, Object> shape(Descriptor of, List<FieldDescriptor> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.getJsonName(), field(field)));
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("type", "object");
    describe(shape, comments.of(of.getFile(), of.getFullName()));
    shape.put("properties", properties);
    return shape;
  }

  /** One field, or a list of them. */
  Map<String, Object> field(FieldDescriptor field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (field.isRepeated()) {
      schema.put("type", "array");
      schema.put("items", value(field));
    } else {
      boolean mayBeNull = field.hasPresence() || JsonKind.of(field) == JsonKind.KEY;
      Map<String, Object> value = value(field);
      if (value.containsKey("$ref")) {
        schema.put("allOf", List.of(value));
      } else {
        schema.putAll(value);
      }
      if (mayBeNull) {
        schema.put("nullable", true);
      }
    }
    describe(schema, description(field));
    return schema;
  }

  /** What a field means, and the keys that it may have. */
  String description(FieldDescriptor field) {
    List<String> parts = new ArrayList<>();
    parts.add(comments.of(field.getFile(), field.getFullName()));
    if (JsonKind.of(field) == JsonKind.KEY) {
      parts.add(comments.of(field.getEnumType().getFile(), field.getEnumType().getFullName()));
      parts.add("One of: " + String.join(", ", ContractKeys.all(field.getEnumType())) + ".");
    }
    return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private Map<String, Object> value(FieldDescriptor field) {
    return switch (JsonKind.of(field)) {
      case TEXT -> Map.of("type", "string");
      case WHOLE_NUMBER -> Map.of("type", "integer");
      case NUMBER -> Map.of("type", "number");
      case TRUTH -> Map.of("type", "boolean");
      case DAY -> formatted("date");
      case PARTIAL_DAY -> {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("type", "string");
        day.put("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
        yield day;
      }
      case INSTANT -> formatted("date-time");
      case KEY -> {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("type", "string");
        key.put("enum", ContractKeys.all(field.getEnumType()));
        yield key;
      }
      case OBJECT -> reference(field.getMessageType());
    };
  }

  private static Map<String, Object> formatted(String format) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("format", format);
    return schema;
  }

  private static void describe(Map<String, Object> schema, String description) {
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
  }

  /** 'safeguarding.lado.v1.Contact' is 'lado.Contact': two domains may each have a Child. */
  private static String name(Descriptor message) {
    String name = message.getFullName();
    return name.startsWith(ROOT)
        ? name.substring(ROOT.length()).replaceFirst("\\.v\\d+\\.", ".")
        : name;
  }
}
