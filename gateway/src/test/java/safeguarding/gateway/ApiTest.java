package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.grpc.Status;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.local.openid.TokenDraft;

class ApiTest {
  private static final String CONTACT =
      """
      {"receivedAt":"2018-06-04T15:20:00Z","receivedBy":"telephone","adult":{"givenNames":"Alder","familyName":"Test-Person",
       "dateOfBirth":"1980-02-29","role":"residential-care-children","employment":"employed"},
       "children":[{"name":"A. Sample","careStatus":"looked-after"}],"primaryConcern":"physical","summary":"An invented summary.","childrenSafeNow":true}
      """;
  private final RunningGateway gateway = RunningGateway.shared();

  @BeforeEach
  void everythingAnswers() {
    gateway.services.answer();
  }

  @Test
  void a_contact_is_logged_and_its_place_and_etag_are_told() {
    HttpResponse<String> answer = log(CONTACT, UUID.randomUUID().toString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("ETag")).contains("\"v1\"");
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith("/api/v1/authorities/E06000017/allegations/");
    assertThat(answer.body()).contains("\"reference\":\"LADO-2018-0001\"");
  }

  @Test
  void the_same_request_sent_twice_is_done_once_and_other_content_under_its_key_is_refused() {
    String key = UUID.randomUUID().toString();
    int before = gateway.services.loggedContacts();

    assertThat(log(CONTACT, key).statusCode()).isEqualTo(201);
    assertThat(log(CONTACT, key).statusCode()).isEqualTo(201);
    assertProblem(log(CONTACT.replace("physical", "sexual"), key), 422, "idempotency-key-reused");

    assertThat(gateway.services.loggedContacts()).isEqualTo(before + 1);
  }

  @Test
  void a_change_without_its_headers_is_refused() {
    assertProblem(
        gateway.post(gateway.api("/allegations"), CONTACT, bearer()),
        400,
        "missing-idempotency-key");
    URI decision = gateway.api("/allegations/" + UUID.randomUUID() + "/threshold-decision");
    assertProblem(
        gateway.post(decision, "{}", with("Idempotency-Key", UUID.randomUUID().toString())),
        428,
        "missing-etag");
  }

  @Test
  void each_bad_body_has_its_own_answer_that_names_the_field() {
    assertProblem(log("{", key()), 400, "malformed-json");
    assertProblem(log("{\"summary\":\"a\",\"summary\":\"b\"}", key()), 400, "malformed-json");
    assertField(
        log(CONTACT.replace("givenNames", "firstNames"), key()),
        400,
        "unknown-field",
        "adult.firstNames");
    assertField(
        log(CONTACT.replace("\"A. Sample\"", "7"), key()), 400, "wrong-type", "children[0].name");
    assertField(
        log(CONTACT.replace("1980-02-29", "1981-02-29"), key()),
        422,
        "invalid-fields",
        "adult.dateOfBirth");
    assertField(
        log(CONTACT.replace("\"physical\"", "\"nonsense\""), key()),
        422,
        "invalid-fields",
        "primaryConcern");
    assertField(
        log(CONTACT.replace("An invented summary.", ""), key()),
        422,
        "invalid-fields",
        "adult.dateOfBirth");
  }

  @Test
  void a_body_of_ten_megabytes_is_refused_with_and_without_its_length() {
    String large = "{\"summary\":\"" + "x".repeat(10_000_000) + "\"}";
    var chunked =
        HttpRequest.newBuilder(gateway.api("/allegations"))
            .headers(with("Idempotency-Key", key()))
            .POST(
                BodyPublishers.fromPublisher(
                    BodyPublishers.ofByteArrays(
                        List.of(large.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));

    assertProblem(log(large, key()), 413, "body-too-large");
    assertProblem(gateway.send(chunked), 413, "body-too-large");
  }

  @Test
  void every_bad_token_gets_the_same_answer() throws JOSEException {
    var foreign = new ECKeyGenerator(Curve.P_256).keyID("foreign").generate();
    TokenDraft good = gateway.provider.mint().draft(RunningGateway.person("lado"));
    List<String> bad =
        List.of(
            "nonsense",
            draft().expired().sign(),
            draft().notYetValid().sign(),
            draft().audience("somebody-else").sign(),
            draft().issuer("http://localhost:1").sign(),
            draft().signWith(foreign),
            draft().forge(foreign),
            draft().unsigned());

    assertThat(dashboard(good.sign()).statusCode()).isEqualTo(200);
    for (String token : bad) {
      assertProblem(dashboard(token), 401, "token-invalid");
    }
    assertProblem(gateway.get(gateway.api("/dashboard?period=2017-18")), 401, "token-invalid");
  }

  @Test
  void another_authority_is_refused_and_an_unknown_one_not_found() {
    URI leicester = gateway.address.resolve("/api/v1/authorities/E06000016/allegations");
    URI nowhere = gateway.address.resolve("/api/v1/authorities/E99999999/allegations");

    assertProblem(gateway.get(leicester, bearer()), 403, "authority-not-yours");
    assertProblem(gateway.get(nowhere, bearer()), 404, "authority-unknown");
  }

  @Test
  void a_period_that_nobody_can_read_is_named() {
    assertField(
        gateway.get(gateway.api("/dashboard?period=2017-19"), bearer()),
        400,
        "invalid-parameter",
        "period");
    assertField(
        gateway.get(gateway.api("/allegations?receivedFrom=2018-02-30"), bearer()),
        400,
        "invalid-parameter",
        "receivedFrom");
  }

  @Test
  void a_service_that_refuses_or_is_silent_is_told_apart() {
    URI one = gateway.api("/allegations/" + UUID.randomUUID());
    gateway.services.answerWith(() -> Status.PERMISSION_DENIED);
    assertProblem(log(CONTACT, key()), 403, "not-allowed");
    gateway.services.answerWith(() -> Status.NOT_FOUND.withDescription("of a person"));
    HttpResponse<String> missing = log(CONTACT, key());
    assertProblem(missing, 404, "not-found");
    assertThat(missing.body()).doesNotContain("of a person");
    gateway.services.answerWith(() -> Status.INTERNAL);
    assertProblem(gateway.get(one, bearer()), 500, "internal");
  }

  @Test
  void a_value_that_a_service_cannot_take_is_named_as_the_body_names_it() {
    gateway.services.refuse("contact.children[0].date_of_birth");

    assertField(log(CONTACT, key()), 422, "invalid-fields", "children[0].dateOfBirth");
  }

  @Test
  void a_truth_that_must_be_said_is_not_taken_for_granted() {
    assertField(
        log(CONTACT.replace(",\"childrenSafeNow\":true", ""), key()),
        422,
        "invalid-fields",
        "childrenSafeNow");
  }

  @Test
  void a_filter_that_nobody_knows_is_refused_and_one_of_a_list_may_be_called_either_way() {
    assertField(
        gateway.get(gateway.api("/allegations?sate=received"), bearer()),
        400,
        "invalid-parameter",
        "sate");
    assertField(
        gateway.get(gateway.api("/allegations?state=received&state=nonsense"), bearer()),
        400,
        "invalid-parameter",
        "state[1]");
    assertField(
        gateway.get(gateway.api("/allegations?states=nonsense"), bearer()),
        400,
        "invalid-parameter",
        "states[0]");
    assertField(
        gateway.get(gateway.api("/allegations?pageSize=101"), bearer()),
        400,
        "invalid-parameter",
        "pageSize");
  }

  @Test
  void every_answer_carries_a_correlation_id_and_strict_headers() {
    String mine = UUID.randomUUID().toString();
    HttpResponse<String> answer =
        gateway.get(gateway.api("/nothing"), with("X-Correlation-Id", mine));

    assertProblem(answer, 404, "not-found");
    assertThat(answer.headers().firstValue("X-Correlation-Id")).contains(mine);
    assertThat(answer.body()).contains(mine);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void health_names_the_part_that_is_down_and_needs_no_sign_in() {
    HttpResponse<String> answer = gateway.get(gateway.address.resolve("/health"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("\"database\":\"up\"", "\"lado\":\"up\"", "\"identity-provider\":\"up\"")
        .contains("\"cla-review\":\"down\"");
    assertThat(gateway.get(gateway.address.resolve("/health/live")).statusCode()).isEqualTo(200);
  }

  private TokenDraft draft() {
    return gateway.provider.mint().draft(RunningGateway.person("lado"));
  }

  private HttpResponse<String> dashboard(String token) {
    return gateway.get(
        gateway.api("/dashboard?period=2017-18"), "Authorization", "Bearer " + token);
  }

  private HttpResponse<String> log(String body, String key) {
    return gateway.post(gateway.api("/allegations"), body, with("Idempotency-Key", key));
  }

  private String[] bearer() {
    return new String[] {"Authorization", "Bearer " + gateway.token("lado")};
  }

  private String[] with(String name, String value) {
    return new String[] {
      "Authorization",
      "Bearer " + gateway.token("lado"),
      "Content-Type",
      "application/json",
      name,
      value
    };
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"" + code + "\"")
        .contains("\"type\":\"/problems/" + code + "\"");
  }

  private static void assertField(
      HttpResponse<String> answer, int status, String code, String field) {
    assertProblem(answer, status, code);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }
}
