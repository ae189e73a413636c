package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the gateway itself writes down, and who reads it. */
class GatewayJournalTest {
  private final RunningGateway gateway = RunningGateway.shared();
  private final String correlation = UUID.randomUUID().toString();

  @BeforeEach
  void everythingAnswers() {
    gateway.services.answer();
  }

  @Test
  void it_is_the_data_protection_officers_and_the_auditors_and_nobody_elses() {
    for (String role : new String[] {"data-protection-officer", "auditor"}) {
      assertThat(gateway.ask(role, "/journal?service=gateway").statusCode()).isEqualTo(200);
      assertThat(SignedInBrowser.of(gateway, role).open("/journal?of=gateway").statusCode())
          .isEqualTo(200);
    }
    for (String role : new String[] {"lado", "director", "councillor"}) {
      assertThat(gateway.ask(role, "/journal?service=gateway").statusCode()).isEqualTo(404);
      assertThat(gateway.ask(role, "/journal").statusCode()).isEqualTo(404);
      assertThat(SignedInBrowser.of(gateway, role).open("/journal?of=gateway").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void sign_in_reading_and_signing_out_are_written_down() {
    var browser = SignedInBrowser.of(gateway, "auditor");
    browser.open("/journal?of=gateway");
    String page = browser.open("/journal?of=gateway").body();

    assertThat(page).contains("demo-auditor-E06000017").contains("Signed in").contains("Journal");
    browser.send("/sign-out", Map.of());
    assertThat(gateway.ask("auditor", "/journal?service=gateway").body())
        .contains("\"action\":\"gateway/sign-out\"")
        .contains("\"action\":\"gateway/journal\"")
        .contains("\"outcome\":\"signed-in\"");
  }

  @Test
  void reading_it_through_the_api_is_itself_written_down() {
    get("auditor", gateway.api("/journal?service=gateway"));

    assertThat(entries()).isEqualTo(1);
    assertThat(mine()).contains("gateway/journal");
  }

  @Test
  void one_opening_of_the_dashboard_is_one_entry_whatever_it_is_composed_of() {
    var browser = SignedInBrowser.of(gateway, "councillor");
    HttpResponse<String> page =
        gateway.get(
            gateway.address.resolve("/scrutiny?period=2017-18"),
            "Cookie",
            browser.cookie(),
            "X-Correlation-Id",
            correlation);

    assertThat(page.body()).contains("LADO.CONTACTS-role").contains("LADO.CONTACTS-concern");
    assertThat(entries()).isEqualTo(1);
    assertThat(mine()).contains("gateway/dashboard");
  }

  @Test
  void another_authoritys_address_is_a_denial_that_is_written_down() {
    get(
        "lado",
        gateway.address.resolve("/api/v1/authorities/E06000016/allegations/" + correlation));

    assertThat(entries()).isEqualTo(1);
    assertThat(mine())
        .contains("\"outcome\":\"denied\"")
        .contains("\"reasonCode\":\"authority-not-yours\"")
        .contains("demo-lado-E06000017")
        .contains("GET /api/v1/authorities/{authority}/allegations/{id}");
  }

  @Test
  void what_a_role_does_not_allow_is_a_denial_that_is_written_down() {
    HttpResponse<String> answer = get("social-worker", gateway.api("/dashboard?period=2017-18"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(entries()).isEqualTo(1);
    assertThat(mine()).contains("\"reasonCode\":\"not-allowed\"");
  }

  @Test
  void somebody_without_a_role_of_the_suite_is_denied_and_it_is_written_down() {
    String token =
        gateway.provider.mint().draft(RunningGateway.person("lado")).roles("gardener").sign();
    HttpResponse<String> answer =
        gateway.get(
            gateway.api("/allegations"),
            "Authorization",
            "Bearer " + token,
            "X-Correlation-Id",
            correlation);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(mine())
        .contains("\"outcome\":\"denied\"")
        .contains("\"reasonCode\":\"not-allowed\"");
  }

  private HttpResponse<String> get(String role, URI address) {
    return gateway.get(
        address, "Authorization", "Bearer " + gateway.token(role), "X-Correlation-Id", correlation);
  }

  /** The gateway's entries of this test's own request, as JSON. */
  private String mine() {
    String all = gateway.ask("auditor", "/journal?service=gateway&pageSize=100").body();
    return Pattern.compile("(?=\\{\"id\")")
        .splitAsStream(all)
        .filter(entry -> entry.contains(correlation))
        .collect(Collectors.joining("\n"));
  }

  private long entries() {
    return mine().lines().count();
  }
}
