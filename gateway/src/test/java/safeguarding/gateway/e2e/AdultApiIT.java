package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.e2e.Api.Reply;

/** Who is the same person, through the JSON API. */
class AdultApiIT {
  private static final String HERE = "/api/v1/authorities/" + LEICESTERSHIRE;
  private static final String ALLEGATIONS = HERE + "/allegations";

  private final Api lado = RunningSuite.as("lado", LEICESTERSHIRE);

  @Test
  void somebody_is_found_linked_unlinked_set_aside_and_offered_again() throws IOException {
    JsonNode before = log("Sorrel", "Testwood", "\"1984-03\"", "");
    JsonNode now = log("Sorel", "Testwood", "\"1984\"", "");

    JsonNode found =
        found(
            "{\"familyName\":\"Testwood\",\"givenNames\":\"Sorel\","
                + "\"dateOfBirth\":\"1984\",\"allegationId\":\""
                + id(now)
                + "\"}");
    assertThat(found.path("askALado").asBoolean()).isFalse();
    JsonNode candidate = found.path("candidates").path(0);
    assertThat(candidate.path("adult").path("dateOfBirth").asText()).isEqualTo("1984-03");
    assertThat(candidate.path("reasons").toString()).contains("birth-date-same-in-part");
    String adult = candidate.path("adultId").asText();
    assertThat(adult).isEqualTo(adultOf(before));

    String body = "{\"adultId\":\"" + adult + "\"}";
    Reply linked = done(change(now, "adult-link", body, etag(now)));
    Reply read = lado.get(HERE + "/adults/" + adult);
    assertThat(read.json().path("tellings")).hasSize(2);
    Reply undone = done(change(now, "adult-link-undoing", "{}", etag(linked.json())));
    Reply marked = done(change(now, "not-same-adult", body, etag(undone.json())));
    assertThat(refused(change(now, "adult-link", body, etag(marked.json()))))
        .isEqualTo("marked-not-same adultId");
    done(change(now, "not-same-adult-undoing", body, etag(marked.json())));
    assertThat(refusedStatus(change(now, "adult-link", body, etag(marked.json())))).isEqualTo(412);
  }

  @Test
  void a_contact_says_whom_it_is_about_and_whom_not() throws IOException {
    String known = adultOf(log("Aspen", "Testmoor", "null", ""));
    String twin = adultOf(log("Aspen", "Testmoor", "null", ""));

    JsonNode next =
        log(
            "Aspen",
            "Testmoor",
            "null",
            ",\"adultId\":\"" + known + "\",\"notSameAdultIds\":[\"" + twin + "\"]");

    JsonNode record = lado.get(ALLEGATIONS + "/" + id(next)).json();
    assertThat(record.path("adultId").asText()).isEqualTo(known);
    assertThat(record.path("repeat").asInt()).isEqualTo(1);
    assertThat(record.path("notSameAdultIds").path(0).asText()).isEqualTo(twin);
    assertThat(record.findValuesAsText("kind")).contains("adult-linked", "adult-marked-not-same");
  }

  @Test
  void another_authoritys_adult_is_not_on_record() throws IOException {
    String elsewhere =
        RunningSuite.as("lado", RUTLAND)
            .get(
                "/api/v1/authorities/"
                    + RUTLAND
                    + "/allegations/"
                    + Records.ofRutland().under("/allegations"))
            .json()
            .path("adultId")
            .asText();
    JsonNode now = log("Hazel", "Testfield", "null", "");

    for (String other : List.of(elsewhere, UUID.randomUUID().toString())) {
      assertThat(lado.get(HERE + "/adults/" + other).status()).isEqualTo(404);
      assertThat(refused(change(now, "adult-link", "{\"adultId\":\"" + other + "\"}", etag(now))))
          .isEqualTo("adult-not-found adultId");
      Reply logged =
          lado.post(
              ALLEGATIONS, contact("Hazel", "Testfield", "null", ",\"adultId\":\"" + other + "\""));
      assertThat(refused(logged)).isEqualTo("adult-not-found adultId");
    }
  }

  @Test
  void dates_of_birth_are_told_as_far_as_they_are_known() throws IOException {
    for (String born : List.of("null", "\"1984\"", "\"1984-03\"", "\"1984-03-07\"")) {
      JsonNode logged = log("Birch", "Testhill", born, "");
      assertThat(
              lado.get(ALLEGATIONS + "/" + id(logged))
                  .json()
                  .path("contact")
                  .path("adult")
                  .path("dateOfBirth")
                  .toString())
          .isEqualTo(born);
    }
    for (String wrong : List.of("84", "1984-13", "1984-02-30", "03/1984", "0000", "1984-3")) {
      Reply refused = lado.post(ALLEGATIONS, contact("Birch", "Testhill", '"' + wrong + '"', ""));
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.body()).as(wrong).contains("adult.dateOfBirth");
    }
    assertThat(refused(lado.post(ALLEGATIONS, contact("Birch", "Testhill", "\"2999\"", ""))))
        .isEqualTo("invalid-fields adult.dateOfBirth");
  }

  @Test
  void names_of_every_kind_are_kept_and_found() throws IOException {
    for (String name : List.of("Żółć", "Нина", "山", "D'Arcy-Ñoño", "O’Test", "x".repeat(200))) {
      log(name, "Testname", "\"1984\"", "");
      assertThat(found("{\"givenNames\":\"" + name + "\",\"familyName\":\"Testname\"}").toString())
          .as(name)
          .contains(name);
    }
    assertThat(refused(lado.post(ALLEGATIONS, contact("x".repeat(201), "Testname", "null", ""))))
        .isEqualTo("invalid-fields adult.givenNames");
    assertThat(found("{}").path("candidates")).isEmpty();
  }

  private JsonNode found(String body) throws IOException {
    return done(lado.post(HERE + "/adults/match", body)).json();
  }

  private JsonNode log(String given, String family, String born, String more) throws IOException {
    Reply logged = lado.post(ALLEGATIONS, contact(given, family, born, more));
    assertThat(logged.status()).as(logged.body()).isEqualTo(201);
    return logged.json();
  }

  private static String contact(String given, String family, String born, String more) {
    return Contacts.receivedAt("2020-06-03T11:00:00Z")
        .replace("\"Alder\"", '"' + given + '"')
        .replace("\"Test-Person\"", '"' + family + '"')
        .replace("\"1980-02-29\"", born)
        .replaceFirst("\\}\\s*$", more + "}");
  }

  private Reply change(JsonNode logged, String what, String body, String etag) throws IOException {
    return lado.post(
        ALLEGATIONS + "/" + id(logged) + "/" + what, body, "If-Match", '"' + etag + '"');
  }

  private String adultOf(JsonNode logged) throws IOException {
    return lado.get(ALLEGATIONS + "/" + id(logged)).json().path("adultId").asText();
  }

  private static Reply done(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply;
  }

  private static int refusedStatus(Reply reply) {
    return reply.status();
  }

  /** The code and the first field at fault. */
  private static String refused(Reply reply) {
    JsonNode problem = reply.json();
    return problem.path("code").asText() + " " + problem.findValuesAsText("field").getFirst();
  }

  private static String id(JsonNode logged) {
    return logged.path("allegationId").asText();
  }

  private static String etag(JsonNode logged) {
    return logged.path("etag").asText();
  }
}
