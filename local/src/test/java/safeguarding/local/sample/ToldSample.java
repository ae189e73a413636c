package safeguarding.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a gateway would hear and answer: every step of the stories as path and JSON, in order, with
 * ids in it. A child's id is the child's number, so that a test can tell children apart.
 */
final class ToldSample {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private ToldSample() {}

  /**
   * One request.
   *
   * @param path below the authority's: {@code /enquiries/E/closure}
   */
  record Told(String story, String key, String path, JsonNode body) {
    String text(String pointer) {
      return body.at(pointer).asText("");
    }

    LocalDate day(String pointer) {
      String text = text(pointer);
      return text.contains("T")
          ? Instant.parse(text).atZone(LONDON).toLocalDate()
          : LocalDate.parse(text);
    }

    List<JsonNode> all(String pointer) {
      var elements = new ArrayList<JsonNode>();
      body.at(pointer).forEach(elements::add);
      return elements;
    }

    boolean ends(String last) {
      return path.endsWith("/" + last);
    }
  }

  static List<Told> of(List<Story> stories) {
    var told = new ArrayList<Told>();
    for (var story : stories) {
      var answers = new Answers();
      for (var step : story.steps()) {
        var one = told(story, step, answers);
        told.add(one);
        answers.keep(step.answersTo(), answer(one));
      }
    }
    return told;
  }

  private static Told told(Story story, Step step, Answers answers) {
    try {
      var body = JSON.readTree(SampleJson.write(step.body(), answers));
      return new Told(story.key(), step.key(), step.path(answers), body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** All the ids that any answer could have, each made from the request's own key. */
  static ObjectNode answer(Told told) {
    var answer = JSON.createObjectNode().put("etag", "1");
    switch (told.path()) {
      case "/referrals" -> {
        String family = told.text("/familyId");
        answer.put("familyId", family.isEmpty() ? told.story() : family);
        answer.put("enquiryId", told.key());
        var children = answer.putArray("children");
        told.all("/children")
            .forEach(
                child -> children.addObject().put("childId", child.path("childNumber").asText()));
      }
      case "/care-periods", "/supervision-orders" ->
          answer
              .put("childId", told.text("/child/childNumber"))
              .put("carePeriodId", told.key())
              .put("supervisionOrderId", told.key());
      default ->
          answer
              .put("conferenceId", told.key())
              .put("reviewId", told.key())
              .put("alertId", told.key());
    }
    return answer;
  }
}
