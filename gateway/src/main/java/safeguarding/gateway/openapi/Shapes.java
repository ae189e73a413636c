package safeguarding.gateway.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.view.ApiPage.Field;
import safeguarding.gateway.view.ApiPage.Shape;
import safeguarding.gateway.view.ApiPage.ShapeLink;

/** The shapes of bodies. */
final class Shapes {
  private Shapes() {}

  static List<Shape> of(Node root) {
    return root.at("components").at("schemas").fields(Shapes::shape).stream()
        .sorted(Comparator.comparing(Shape::name))
        .toList();
  }

  /** The way to the shape that a schema, or the items of its list, names; null for plain values. */
  static @Nullable ShapeLink link(Node schema) {
    String name = reference(schema);
    return name.isEmpty() ? null : new ShapeLink(name, id(name));
  }

  /** A schema in words; empty for a shape of its own. */
  static String type(Node schema) {
    String format = schema.text("format");
    return switch (schema.text("type")) {
      case "array" -> ("list of " + type(schema.at("items"))).strip();
      case "integer" -> "whole number";
      case "number" -> "number";
      case "boolean" -> "true or false";
      case "string" ->
          switch (format) {
            case "date" -> "day";
            case "date-time" -> "day and time";
            case "binary" -> "file";
            default -> "text";
          };
      case "object" -> "object";
      default -> "";
    };
  }

  private static Shape shape(String name, Node schema) {
    return new Shape(
        name, id(name), schema.text("description"), schema.at("properties").fields(Shapes::field));
  }

  static Field field(String name, Node schema) {
    return new Field(
        name,
        type(schema),
        link(schema),
        schema.isTrue("nullable"),
        schema.text("description"),
        schema.text("example"));
  }

  private static String reference(Node schema) {
    String direct = schema.text("$ref");
    if (!direct.isEmpty()) {
      return direct.substring(direct.lastIndexOf('/') + 1);
    }
    if (!schema.at("items").isAbsent()) {
      return reference(schema.at("items"));
    }
    return schema.at("allOf").items().stream()
        .map(Shapes::reference)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String id(String name) {
    return "shape-" + name.toLowerCase(Locale.ROOT).replace('.', '-');
  }
}
