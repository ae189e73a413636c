package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.LEICESTERSHIRE;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.e2e.Api.Reply;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.TokenDraft;

/**
 * An allegation from the phone call to the outcome through the JSON API, and all that is refused.
 */
class AllegationApiIT {
  private static final String ALLEGATIONS =
      "/api/v1/authorities/" + LEICESTERSHIRE + "/allegations";
  private static final String NOON = "2020-06-03T11:00:00Z";

  private final Api lado = RunningSuite.as("lado", LEICESTERSHIRE);

  @Test
  void a_contact_is_logged_decided_and_concluded_and_every_step_is_in_its_timeline()
      throws IOException {
    Reply logged = lado.post(ALLEGATIONS, Contacts.receivedAt(NOON));
    assertThat(logged.status()).as(logged.body()).isEqualTo(201);
    assertThat(logged.json().path("reference").asText()).matches("LADO-2020-\\d{4}");
    String record = ALLEGATIONS + "/" + logged.json().path("allegationId").asText();
    assertThat(logged.headers().firstValue("Location").orElseThrow()).endsWith(record);

    Reply decided =
        lado.post(
            record + "/threshold-decision",
            Contacts.enquiry("2020-06-03T15:00:00Z"),
            "If-Match",
            etag(logged));
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(decided.json().path("state").asText()).isEqualTo("under-enquiry");

    Reply concluded =
        lado.post(
            record + "/outcome", Contacts.substantiated("2020-07-01"), "If-Match", etag(decided));
    assertThat(concluded.status()).as(concluded.body()).isEqualTo(200);

    Reply opened = lado.get(record);
    assertThat(opened.json().path("state").asText()).isEqualTo("concluded");
    assertThat(opened.json().path("timeline").findValuesAsText("kind"))
        .containsExactly("outcome-recorded", "threshold-decided", "contact-received");
    assertThat(opened.json().path("deadlines").findValuesAsText("ruleId"))
        .contains("lado.initial-consideration", "lado.resolution.1cm");
  }

  @Test
  void a_request_sent_twice_is_done_once_and_gets_the_same_answer() throws IOException {
    UUID key = UUID.randomUUID();
    Reply first = lado.post(key, ALLEGATIONS, Contacts.receivedAt(NOON));
    Reply second = lado.post(key, ALLEGATIONS, Contacts.receivedAt(NOON));

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.json()).isEqualTo(first.json());
  }

  @Test
  void the_same_key_with_other_content_is_refused() throws IOException {
    UUID key = UUID.randomUUID();
    lado.post(key, ALLEGATIONS, Contacts.receivedAt(NOON));
    int before = total();

    Reply refused = lado.post(key, ALLEGATIONS, Contacts.receivedAt("2020-06-04T11:00:00Z"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("idempotency-key-reused");
    assertThat(total()).isEqualTo(before);
  }

  @Test
  void a_stale_etag_is_refused_and_changes_nothing() throws IOException {
    Reply logged = lado.post(ALLEGATIONS, Contacts.receivedAt(NOON));
    String record = ALLEGATIONS + "/" + logged.json().path("allegationId").asText();
    String decision = Contacts.enquiry("2020-06-03T15:00:00Z");
    lado.post(record + "/threshold-decision", decision, "If-Match", etag(logged));

    Reply stale =
        lado.post(
            record + "/outcome", Contacts.substantiated("2020-07-01"), "If-Match", etag(logged));

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("changed-by-someone-else");
    assertThat(lado.get(record).json().path("state").asText()).isEqualTo("under-enquiry");
    assertThat(lado.post(record + "/outcome", Contacts.substantiated("2020-07-01")).code())
        .isEqualTo("missing-etag");
  }

  @Test
  void an_outcome_before_the_threshold_is_refused() throws IOException {
    Reply logged = lado.post(ALLEGATIONS, Contacts.receivedAt(NOON));
    String record = ALLEGATIONS + "/" + logged.json().path("allegationId").asText();

    Reply refused =
        lado.post(
            record + "/outcome", Contacts.substantiated("2020-07-01"), "If-Match", etag(logged));

    assertThat(refused.status()).isBetween(409, 422);
    assertThat(refused.code()).isNotEmpty();
    assertThat(lado.get(record).json().path("state").asText()).isEqualTo("received");
  }

  @Test
  void each_kind_of_bad_input_has_its_own_answer_names_the_field_and_writes_nothing()
      throws IOException {
    int before = total();
    String good = Contacts.receivedAt(NOON);

    refused(400, "malformed-json", "", "{\"receivedAt\":");
    refused(
        400,
        "unknown-field",
        "colour",
        good.replace("{\"receivedAt\"", "{\"colour\":1,\"receivedAt\""));
    refused(
        400,
        "wrong-type",
        "historical",
        good.replace("\"historical\":false", "\"historical\":\"perhaps\""));
    refused(422, "invalid-fields", "adult.dateOfBirth", good.replace("1980-02-29", "1981-02-29"));
    refused(422, "invalid-fields", "adult.dateOfBirth", good.replace("1980-02-29", "2999-01-01"));
    refused(
        422,
        "invalid-fields",
        "receivedAt",
        good.replace("\"receivedAt\":\"" + NOON + "\"", "\"receivedAt\":null"));
    refused(
        422,
        "",
        "employerKnewOn",
        good.replace("\"employerKnewOn\":null", "\"employerKnewOn\":\"2020-06-09\""));
    refused(413, "body-too-large", "", "\"" + "x".repeat(10 * 1024 * 1024) + "\"");

    assertThat(total()).isEqualTo(before);
  }

  private void refused(int status, String code, String field, String body) throws IOException {
    Reply reply = lado.post(ALLEGATIONS, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    if (!code.isEmpty()) {
      assertThat(reply.code()).isEqualTo(code);
    }
    if (!field.isEmpty()) {
      assertThat(reply.json().path("violations").findValuesAsText("field")).contains(field);
    }
    assertThat(reply.body()).doesNotContain("Test-Person").doesNotContain("Exception");
  }

  @Test
  void bad_tokens_all_get_one_answer() throws IOException, JOSEException {
    var foreign = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    List<String> bad =
        List.of(
            "",
            "not-a-token",
            draft().expired().sign(),
            draft().notYetValid().sign(),
            draft().audience("another").sign(),
            draft().issuer("https://elsewhere.example").sign(),
            draft().signWith(foreign),
            draft().forge(foreign),
            draft().unsigned());

    for (String token : bad) {
      Reply reply = new Api(RunningSuite.get().gateway(), token).get(ALLEGATIONS);
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.code()).isEqualTo("token-invalid");
    }
  }

  private static TokenDraft draft() {
    return RunningSuite.get()
        .provider()
        .mint()
        .draft(DemoPeople.with("lado", LEICESTERSHIRE).orElseThrow());
  }

  @Test
  void another_authority_is_refused_and_an_unknown_one_is_not_found() throws IOException {
    Reply other = lado.get("/api/v1/authorities/" + RUTLAND + "/allegations");
    assertThat(other.status()).isEqualTo(403);
    assertThat(other.code()).isEqualTo("authority-not-yours");

    Reply unknown = lado.get("/api/v1/authorities/E99999999/allegations");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.code()).isEqualTo("authority-unknown");
  }

  @Test
  void a_councillor_finds_neither_list_nor_record() throws IOException {
    Reply logged = lado.post(ALLEGATIONS, Contacts.receivedAt(NOON));
    String record = ALLEGATIONS + "/" + logged.json().path("allegationId").asText();
    Api councillor = RunningSuite.as("councillor", LEICESTERSHIRE);

    Reply found = councillor.get(record);
    Reply none = councillor.get(ALLEGATIONS + "/" + UUID.randomUUID());

    assertThat(found.status()).isEqualTo(404);
    assertThat(none.status()).isEqualTo(404);
    assertThat(found.code()).isEqualTo(none.code());
    assertThat(councillor.get(ALLEGATIONS).status()).isEqualTo(404);
  }

  @Test
  void the_list_filters_pages_and_counts() throws IOException {
    Api rutland = RunningSuite.as("lado", RUTLAND);
    String year =
        "/api/v1/authorities/"
            + RUTLAND
            + "/allegations?receivedFrom=2017-04-01&receivedTo=2018-03-31";

    Reply first = rutland.get(year + "&pageSize=25");
    Reply second =
        rutland.get(year + "&pageSize=25&pageToken=" + first.json().path("nextPageToken").asText());

    assertThat(first.json().path("total").asInt()).isEqualTo(43);
    assertThat(first.json().path("rows").size()).isEqualTo(25);
    assertThat(second.json().path("rows").size()).isEqualTo(18);
    assertThat(rutland.get(year + "&concern=cse").json().path("total").asInt()).isEqualTo(5);
    assertThat(rutland.get(year + "&concern=cse&concern=neglect").json().path("total").asInt())
        .isEqualTo(7);
  }

  @Test
  void who_looked_is_in_the_journal() throws IOException {
    Reply logged = lado.post(ALLEGATIONS, Contacts.receivedAt(NOON));
    String id = logged.json().path("allegationId").asText();
    lado.get(ALLEGATIONS + "/" + id);
    Api officer = RunningSuite.as("data-protection-officer", LEICESTERSHIRE);

    Reply journal =
        officer.get(
            "/api/v1/authorities/"
                + LEICESTERSHIRE
                + "/journal?service=lado&recordKind=allegation&recordId="
                + id);

    assertThat(journal.status()).as(journal.body()).isEqualTo(200);
    assertThat(journal.json().findValuesAsText("outcome")).contains("changed", "read");
    assertThat(journal.body()).doesNotContain("Test-Person");
  }

  private int total() throws IOException {
    return lado.get(ALLEGATIONS + "?pageSize=1").json().path("total").asInt();
  }

  private static String etag(Reply reply) {
    return "\"" + reply.json().path("etag").asText() + "\"";
  }
}
