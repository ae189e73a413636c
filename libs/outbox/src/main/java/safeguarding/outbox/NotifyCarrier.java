package safeguarding.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands messages without a calendar entry to GOV.UK Notify by its REST interface, version 2. Its
 * own token proves which service asks: it signs nobody in anywhere.
 */
@Singleton
@Order(1)
final class NotifyCarrier implements Carrier {
  private static final int UUID_LETTERS = 36;
  private static final int CREATED = 201;
  private static final int NOT_SIGNED_IN = 403;
  private static final int TOO_MANY = 429;
  private static final int SERVER = 500;

  private final NotifySettings settings;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http;

  NotifyCarrier(NotifySettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
  }

  @Override
  public boolean carries(boolean withCalendar) {
    return !withCalendar && !settings.key().isEmpty() && !settings.template().isEmpty();
  }

  @Override
  public Delivery carry(Claimed message) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(settings.url().resolve("/v2/notifications/email"))
              .timeout(settings.timeout())
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + token())
              .POST(BodyPublishers.ofString(body(message)))
              .build();
      return judged(http.send(request, BodyHandlers.discarding()).statusCode());
    } catch (ConnectException | HttpConnectTimeoutException _) {
      return new Delivery.NotYet("not-connected");
    } catch (JsonProcessingException | GeneralSecurityException _) {
      return new Delivery.NotYet("notify-not-set-up");
    } catch (IOException _) {
      return new Delivery.Unknown("connection-broke");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Delivery.Unknown("sender-stopped");
    }
  }

  /** Notify asks for another try after 429 and 5xx; a token it does not know may be set right. */
  private static Delivery judged(int status) {
    if (status == CREATED) {
      return new Delivery.Accepted();
    }
    String code = "notify-" + status;
    return status == NOT_SIGNED_IN || status == TOO_MANY || status >= SERVER
        ? new Delivery.NotYet(code)
        : new Delivery.Refused(code);
  }

  private String body(Claimed message) throws JsonProcessingException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("email_address", message.toAddress());
    body.put("template_id", settings.template());
    body.put("personalisation", Map.of("subject", message.subject(), "body", message.body()));
    body.put("reference", message.id().toString());
    return json.writeValueAsString(body);
  }

  /** A JSON web token as Notify's documentation has it: HS256, the service and the time. */
  private String token() throws GeneralSecurityException, JsonProcessingException {
    String key = settings.key();
    int secret = key.length() - UUID_LETTERS;
    int service = secret - 1 - UUID_LETTERS;
    if (service < 0) {
      throw new GeneralSecurityException("not a key of GOV.UK Notify");
    }
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", key.substring(service, secret - 1));
    claims.put("iat", clock.instant().getEpochSecond());
    String signed =
        encoded(json.writeValueAsBytes(Map.of("typ", "JWT", "alg", "HS256")))
            + "."
            + encoded(json.writeValueAsBytes(claims));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(key.substring(secret).getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
    return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
