package safeguarding.gateway.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The description of the API as one page that needs neither script nor sign-in. */
final class ApiPage {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private ApiPage() {}

  static String of(ApiDescription description) {
    Map<?, ?> info = map(description.tree().get("info"));
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title></head>
    <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/openapi.yml">The same for programs</a></p>
    <h2>Addresses</h2>
    %3$s
    <h2>Shapes</h2>
    %4$s
    </main></body>
    </html>
    """
        .formatted(
            text(info.get("title")),
            text(info.get("description")),
            operations(map(description.tree().get("paths"))),
            schemas(map(map(description.tree().get("components")).get("schemas"))));
  }

  private static String operations(Map<?, ?> paths) {
    return paths.entrySet().stream()
        .flatMap(path ->
            map(path.getValue()).entrySet().stream()
                .filter(method -> METHODS.contains(String.valueOf(method.getKey())))
                .map(method ->
                    operation(
                        String.valueOf(method.getKey()),
                        text(path.getKey()),
                        map(method.getValue()))))
        .collect(Collectors.joining("\n"));
  }

  private static String operation(String method, String path, Map<?, ?> operation) {
    return """
    <section><h3>%s</h3><p><code>%s %s</code></p><p>%s</p>%s%s</section>\
    """
        .formatted(
            text(operation.get("summary")),
            method.toUpperCase(Locale.ROOT),
            path,
            text(operation.get("description")),
            table(
                "Parameters",
                "Name",
                list(operation.get("parameters")).stream()
                    .map(ApiPage::parameter)
                    .collect(Collectors.joining())),
            table("Answers", "Status", answers(map(operation.get("responses")))));
  }

  private static String parameter(Object parameter) {
    Map<?, ?> named = map(parameter);
    return row(text(named.get("name")) + " (" + text(named.get("in")) + ")", named);
  }

  private static String answers(Map<?, ?> responses) {
    return responses.entrySet().stream()
        .map(answer -> row(text(answer.getKey()), map(answer.getValue())))
        .collect(Collectors.joining());
  }

  private static String schemas(Map<?, ?> schemas) {
    return schemas.entrySet().stream()
        .map(schema ->
            "<section><h3>%s</h3><p>%s</p>%s</section>"
                .formatted(
                    text(schema.getKey()),
                    text(map(schema.getValue()).get("description")),
                    table(
                        "Fields",
                        "Name",
                        map(map(schema.getValue()).get("properties")).entrySet().stream()
                            .map(field -> row(text(field.getKey()), map(field.getValue())))
                            .collect(Collectors.joining()))))
        .collect(Collectors.joining("\n"));
  }

  private static String table(String caption, String first, String rows) {
    return rows.isEmpty()
        ? ""
        : """
        <table><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col">Meaning</th></tr></thead><tbody>%s</tbody></table>\
        """
            .formatted(caption, first, rows);
  }

  private static String row(String name, Map<?, ?> described) {
    return "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td></tr>"
        .formatted(name, text(described.get("description")));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(@Nullable Object value) {
    return value == null
        ? ""
        : String.valueOf(value)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }
}
