package safeguarding.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** What the gateway has answered to the steps of one story. */
public final class Answers {
  private final Map<String, ObjectNode> kept = new HashMap<>();

  /** Keeps the fields of an answer; those kept under the name before stay, unless named again. */
  public void keep(String name, JsonNode answer) {
    if (answer instanceof ObjectNode fields) {
      kept.computeIfAbsent(name, _ -> JsonNodeFactory.instance.objectNode()).setAll(fields);
    }
  }

  /**
   * What a reference points to.
   *
   * @throws IllegalStateException where nothing was said about it
   */
  public String text(Ref ref) {
    JsonNode answer = kept.getOrDefault(ref.answer(), JsonNodeFactory.instance.objectNode());
    String text = answer.at(ref.pointer()).asText("");
    if (text.isEmpty()) {
      throw new IllegalStateException("No answer has said " + ref + ".");
    }
    return text;
  }
}
