package safeguarding.gateway.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.view.ApiPage.Answer;
import safeguarding.gateway.view.ApiPage.Body;
import safeguarding.gateway.view.ApiPage.Group;
import safeguarding.gateway.view.ApiPage.Operation;
import safeguarding.gateway.view.ApiPage.Parameter;

/** What can be done at which address. */
final class Operations {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private Operations() {}

  static List<Group> of(Node root) {
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    root.at("paths")
        .fields(Map::entry)
        .forEach(path ->
            path.getValue().fields(Map::entry).stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method ->
                    byTag
                        .computeIfAbsent(tag(method.getValue()), tag -> new ArrayList<>())
                        .add(operation(path.getKey(), method.getKey(), method.getValue()))));
    return byTag.entrySet().stream()
        .map(group ->
            new Group(
                group.getKey(),
                group.getKey().toLowerCase(Locale.ROOT).replace(' ', '-'),
                List.copyOf(group.getValue())))
        .toList();
  }

  private static String tag(Node operation) {
    List<Node> tags = operation.at("tags").items();
    return tags.isEmpty() ? "Further" : String.valueOf(tags.getFirst().value());
  }

  private static Operation operation(String path, String method, Node operation) {
    return new Operation(
        "operation-" + operation.text("operationId").replace('.', '-'),
        operation.text("summary"),
        method.toUpperCase(Locale.ROOT),
        path,
        operation.text("description"),
        operation.at("parameters").items().stream().map(Operations::parameter).toList(),
        body(operation.at("requestBody")),
        operation.at("responses").fields(Operations::answer).stream()
            .sorted(Comparator.comparing(Answer::status))
            .toList());
  }

  private static Parameter parameter(Node parameter) {
    String place =
        switch (parameter.text("in")) {
          case "path" -> "address";
          case "query" -> "query";
          default -> "header";
        };
    return new Parameter(
        parameter.text("name"),
        place,
        Shapes.type(parameter.at("schema")),
        parameter.isTrue("required"),
        parameter.text("description"));
  }

  private static @Nullable Body body(Node body) {
    return body.at("content")
        .first()
        .map(content -> {
          Node schema = content.getValue().at("schema");
          return new Body(
              content.getKey(),
              Shapes.link(schema),
              schema.at("properties").fields(Shapes::field),
              example(content.getValue()));
        })
        .orElse(null);
  }

  private static Answer answer(String status, Node answer) {
    return answer
        .at("content")
        .first()
        .map(content ->
            new Answer(
                status,
                answer.text("description"),
                content.getKey(),
                Shapes.link(content.getValue().at("schema")),
                example(content.getValue())))
        .orElseGet(() -> new Answer(status, answer.text("description"), "", null, ""));
  }

  private static String example(Node content) {
    return content
        .at("examples")
        .first()
        .map(example -> JsonText.of(example.getValue().at("value")))
        .orElse("");
  }
}
