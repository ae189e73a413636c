package safeguarding.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GOV.UK Notify is told, on a server of this machine that checks it as documented. */
class NotifyCarrierTest {
  private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
  private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
  private static final ObjectMapper JSON = new ObjectMapper();

  private @Nullable HttpServer notify;
  private volatile int status = 201;
  private volatile @Nullable JsonNode asked;

  @BeforeEach
  void start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v2/notifications/email", this::answer);
    server.start();
    notify = server;
  }

  @AfterEach
  void stop() {
    server().stop(0);
  }

  private HttpServer server() {
    return java.util.Objects.requireNonNull(notify);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean known = isSigned(exchange.getRequestHeaders().getFirst("Authorization"));
      asked = JSON.readTree(exchange.getRequestBody());
      byte[] body = "{}".getBytes(StandardCharsets.US_ASCII);
      exchange.sendResponseHeaders(known ? status : 403, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static boolean isSigned(String bearer) throws IOException {
    String[] parts = bearer.replaceFirst("^Bearer ", "").split("\\.", -1);
    JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    return claims.path("iss").asText().equals(SERVICE)
        && claims.path("iat").asLong() == Posting.NOW.getEpochSecond()
        && signature(parts[0] + "." + parts[1]).equals(parts[2]);
  }

  private static String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      byte[] made = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Posting posting(String secret) {
    return Posting.with(
        Map.of(
            "outbox.notify.key",
            "suite-" + SERVICE + "-" + secret,
            "outbox.notify.template",
            "f33517ff-2a88-4f6e-b855-c550268ce08a",
            "outbox.notify.url",
            "http://127.0.0.1:" + server().getAddress().getPort(),
            "outbox.notify.timeout",
            "5s"));
  }

  @Test
  void a_notice_goes_by_notify_and_an_invitation_by_mail() {
    try (Posting posting = posting(SECRET)) {
      posting.leave(posting.notice("notice@example.org"));
      posting.leave(posting.invitation("invited@example.org", 0));
      posting.sendRound();

      assertThat(posting.posted()).extracting(Posted::state).containsOnly(MessageState.SENT);
      assertThat(posting.arrived())
          .singleElement()
          .satisfies(mail -> assertThat(mail.to()).isEqualTo("invited@example.org"));
      JsonNode sent = java.util.Objects.requireNonNull(asked);
      assertThat(sent.path("email_address").asText()).isEqualTo("notice@example.org");
      assertThat(sent.path("personalisation").path("subject").asText()).startsWith("Meeting on");
      assertThat(sent.path("reference").asText())
          .isEqualTo(posting.posted().getFirst().id().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"400, failed, notify-400", "429, queued, notify-429", "503, queued, notify-503"})
  void what_notify_does_not_take_is_refused_or_tried_again(int code, String state, String reason) {
    status = code;
    try (Posting posting = posting(SECRET)) {
      posting.leave(posting.notice("notice@example.org"));
      posting.sendRound();

      assertThat(posting.onlyOne().state().key()).isEqualTo(state);
      assertThat(posting.onlyOne().reason()).isEqualTo(reason);
    }
  }

  @Test
  void a_wrong_key_waits_to_be_set_right() {
    try (Posting posting = posting("00000000-0000-0000-0000-000000000000")) {
      posting.leave(posting.notice("notice@example.org"));
      posting.sendRound();

      assertThat(posting.onlyOne().state()).isEqualTo(MessageState.QUEUED);
      assertThat(posting.onlyOne().reason()).isEqualTo("notify-403");
    }
  }

  @Test
  void where_nobody_answers_it_certainly_was_not_taken() {
    try (Posting posting = posting(SECRET)) {
      server().stop(0);
      posting.leave(posting.notice("notice@example.org"));
      posting.sendRound();

      assertThat(posting.onlyOne().reason()).isEqualTo("not-connected");
    }
  }
}
