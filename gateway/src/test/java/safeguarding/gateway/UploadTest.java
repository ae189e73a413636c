package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gateway.signin.FormTokens;

/** A form that carries a file, as a browser sends it. */
class UploadTest {
  private static final String TITLE = "title, and what was typed of it";
  private final RunningGateway gateway = RunningGateway.shared();
  private final SignedInBrowser lado = SignedInBrowser.of(gateway, "lado");
  private final String token =
      FormTokens.of(lado.cookie().substring(lado.cookie().indexOf('=') + 1));

  @BeforeEach
  @AfterEach
  void everythingAnswers() {
    gateway.services.answer();
  }

  @Test
  void a_form_with_the_token_in_its_first_part_is_taken() {
    int before = gateway.services.documents().begun();

    HttpResponse<String> answer = send(lado, field("_csrf", token) + typed() + file());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(gateway.services.documents().begun()).isEqualTo(before + 1);
  }

  @Test
  void a_form_that_is_not_known_to_be_ours_is_refused_and_nothing_of_it_is_kept() {
    String ours = field("_csrf", token);
    int before = gateway.services.documents().begun();

    assertRefused(send(lado, typed() + file()));
    assertRefused(send(lado, field("_csrf", "") + typed() + file()));
    assertRefused(send(lado, field("_csrf", "x" + token) + typed() + file()));
    assertRefused(send(lado, field("document-title", TITLE) + ours + typed() + file()));
    assertRefused(send(lado, ours + typed() + file(), "Origin", "https://elsewhere.example.test"));
    assertThat(gateway.services.documents().begun()).isEqualTo(before);
  }

  @Test
  void a_form_whose_first_part_has_endless_headers_is_refused() {
    String pad = "\r\nX-Pad: " + "y".repeat(4_096) + "\r\n\r\n";
    int before = gateway.services.documents().begun();

    HttpResponse<String> answer =
        send(lado, field("_csrf", token).replace("\r\n\r\n", pad) + typed() + file());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(gateway.services.documents().begun()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "councillor"})
  void who_may_add_nothing_is_told_so_before_anything_typed_is_read(String role) {
    var browser = SignedInBrowser.of(gateway, role);
    String known = FormTokens.of(browser.cookie().substring(browser.cookie().indexOf('=') + 1));

    HttpResponse<String> answer =
        send(browser, field("_csrf", known) + field("document-title", TITLE).repeat(50) + file());

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_of_more_fields_than_any_of_ours_is_refused() {
    int before = gateway.services.documents().begun();

    HttpResponse<String> answer =
        send(lado, field("_csrf", token) + field("document-title", TITLE).repeat(50) + file());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(gateway.services.documents().begun()).isEqualTo(before);
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("We could not be sure that you sent this form");
  }

  private static String typed() {
    return field("request_id", UUID.randomUUID().toString())
        + field("document-title", TITLE)
        + field("document-kind", "statement");
  }

  private static String field(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String file() {
    String head = "--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a.pdf\"\r\n";
    return head + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--b--\r\n";
  }

  private HttpResponse<String> send(SignedInBrowser browser, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                gateway.address.resolve("/allegations/" + UUID.randomUUID() + "/documents"))
            .header("Cookie", browser.cookie())
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body));
    return gateway.send(headers.length == 0 ? request : request.headers(headers));
  }
}
