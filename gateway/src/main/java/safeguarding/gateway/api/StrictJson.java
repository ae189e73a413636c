package safeguarding.gateway.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.problem.ProblemKind;

/** Reads JSON into maps, lists, texts, numbers and truths: one value, no field twice. */
final class StrictJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private StrictJson() {}

  /**
   * The object that the bytes are.
   *
   * @throws safeguarding.gateway.problem.RequestRefused {@code malformed-json} for anything else
   */
  static Map<String, @Nullable Object> object(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw ProblemKind.MALFORMED_JSON.refusal();
      }
      Map<String, @Nullable Object> read = fields(parser);
      if (parser.nextToken() != null) {
        throw ProblemKind.MALFORMED_JSON.refusal();
      }
      return read;
    } catch (IOException malformed) {
      throw ProblemKind.MALFORMED_JSON.refusal();
    }
  }

  private static Map<String, @Nullable Object> fields(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> items(JsonParser parser) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw ProblemKind.MALFORMED_JSON.refusal();
    };
  }

  /** Half of a character, or one that no database keeps, is no text of anybody. */
  private static String text(String text) {
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw ProblemKind.MALFORMED_JSON.refusal();
    }
    return text;
  }

  /** A number that no machine holds stays text, which is the wrong type wherever it stands. */
  static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException beyondAll) {
      return text;
    }
  }
}
