package safeguarding.gateway.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The problems that an address may be answered with; docs/errors.md is the whole table. */
final class ProblemResponses {
  private static final int UNPROCESSABLE = 422;
  private static final Map<Integer, String> ALWAYS =
      Map.of(
          401, "token-invalid: no token, or one that is not believed",
          403,
              "authority-not-yours: the address names another authority than the token; not-allowed:"
                  + " the role does not allow it",
          404,
              "authority-unknown: no such authority; not-found: nothing here that you may know of");
  private static final Map<Integer, String> QUESTION =
      Map.of(
          400, "invalid-parameter: a parameter cannot be read; it is named",
          503, "service-unavailable: a part of the suite does not answer; try again");
  private static final Map<Integer, String> CHANGE =
      Map.of(
          400,
              "malformed-json, unknown-field, wrong-type: the body, with the field at fault;"
                  + " missing-idempotency-key, invalid-parameter: a header",
          409, "a rule's code: the state of the record forbids it",
          413, "body-too-large: more than 1 MB",
          422,
              "invalid-fields or a rule's code, with each field at fault; idempotency-key-reused:"
                  + " the same key with other content",
          503,
              "service-unavailable: a part of the suite does not answer; repeat it with the same"
                  + " Idempotency-Key");
  private static final Map<Integer, String> ETAG =
      Map.of(
          412,
          "changed-by-someone-else: the record is no longer as you read it; read it again and"
              + " decide on what it says now",
          428,
          "missing-etag: send the record's ETag as If-Match");
  private final Map<String, Object> schema = Map.of("$ref", "#/components/schemas/Problem");
  private final Optional<Object> example;

  ProblemResponses(BodyExamples examples) {
    example = examples.problem();
  }

  /** Those of a question, by status. */
  Map<String, Object> ofQuestion() {
    Map<String, Object> responses = new TreeMap<>();
    add(responses, ALWAYS);
    add(responses, QUESTION);
    return responses;
  }

  /**
   * Those of a change, by status.
   *
   * @param onWhatWasRead whether it builds on a record as its sender read it
   */
  Map<String, Object> ofChange(boolean onWhatWasRead) {
    Map<String, Object> responses = new TreeMap<>();
    add(responses, ALWAYS);
    add(responses, CHANGE);
    if (onWhatWasRead) {
      add(responses, ETAG);
    }
    return responses;
  }

  private void add(Map<String, Object> responses, Map<Integer, String> problems) {
    problems.forEach((status, description) -> {
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("schema", schema);
      if (status == UNPROCESSABLE) {
        example.ifPresent(one -> content.put("examples", Map.of("problem", Map.of("value", one))));
      }
      Map<String, Object> response = new LinkedHashMap<>();
      response.put("description", description);
      response.put("content", Map.of("application/problem+json", content));
      responses.put(Integer.toString(status), response);
    });
  }
}
