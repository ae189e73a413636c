package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.gateway.signin.FormTokens;

/** Files whose sender or reader halts; a file may take two seconds here. */
class SlowFileTest {
  private static RunningGateway gateway = RunningGateway.shared();

  @BeforeAll
  static void start() {
    gateway = RunningGateway.with(Map.of("gateway.file-deadline", "2s"));
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void a_file_that_halts_is_told_of_at_its_field_and_its_connection_is_closed() throws IOException {
    var browser = SignedInBrowser.of(gateway, "lado");
    String token = FormTokens.of(browser.cookie().substring(browser.cookie().indexOf('=') + 1));
    String begun =
        field("_csrf", token)
            + field("request_id", UUID.randomUUID().toString())
            + field("document-title", "Typed with care")
            + field("document-kind", "statement")
            + "--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"a.pdf\"\r\n\r\n%PDF";

    String answer =
        halting("/allegations/" + UUID.randomUUID() + "/documents", browser.cookie(), begun);

    assertThat(answer)
        .startsWith("HTTP/1.1 422")
        .containsIgnoringCase("connection: close")
        .contains("The file took too long to arrive. Try again, or send a smaller copy")
        .contains("Typed with care");
  }

  @Test
  void fields_that_halt_are_told_of_too() throws IOException {
    var browser = SignedInBrowser.of(gateway, "lado");
    String token = FormTokens.of(browser.cookie().substring(browser.cookie().indexOf('=') + 1));

    String answer =
        halting(
            "/allegations/" + UUID.randomUUID() + "/documents",
            browser.cookie(),
            field("_csrf", token) + "--b\r\nContent-Disp");

    assertThat(answer)
        .startsWith("HTTP/1.1 422")
        .containsIgnoringCase("connection: close")
        .contains("The file took too long to arrive");
  }

  @Test
  void a_download_that_is_broken_off_is_not_sent_on() throws IOException {
    try (InputStream begun = download("GET").body()) {
      assertThat(begun.readNBytes(1_000)).hasSize(1_000);
    }

    assertThat(gateway.services.documents().isGivenUp()).isTrue();
  }

  @Test
  void who_asks_for_the_head_alone_gets_no_file() throws IOException {
    HttpResponse<InputStream> head = download("HEAD");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Length")).contains(String.valueOf(1L << 40));
    assertThat(head.body().readAllBytes()).isEmpty();
    assertThat(gateway.services.documents().isGivenUp()).isTrue();
  }

  private static HttpResponse<InputStream> download(String method) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(
                gateway.address.resolve(
                    "/allegations/%s/documents/%s/content"
                        .formatted(UUID.randomUUID(), UUID.randomUUID())))
            .header("Cookie", SignedInBrowser.of(gateway, "lado").cookie())
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return gateway.http.send(request, BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends the beginning of a form and then nothing; what is answered until the connection ends. */
  private static String halting(String path, String cookie, String begun) throws IOException {
    URI address = gateway.address;
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nContent-Length: 100000\r\n"
                  .formatted(path, cookie)
              + "Content-Type: multipart/form-data; boundary=b\r\n\r\n";
      socket.getOutputStream().write((head + begun).getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String field(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }
}
