package safeguarding.gateway;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import safeguarding.local.openid.DemoPeople;
import safeguarding.local.openid.OpenIdProvider;
import safeguarding.local.openid.Person;
import safeguarding.local.postgres.DatabaseAccess;
import safeguarding.local.postgres.Ports;
import safeguarding.local.postgres.TestDatabase;

/**
 * The real gateway on a free port, with a real database and a real OpenID provider; its services
 * are {@link FakeServices}. One for all tests of a run.
 */
final class RunningGateway {
  static final String RUTLAND = "E06000017";
  private static final RunningGateway SHARED = new RunningGateway();

  final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  final FakeServices services = FakeServices.start();
  final OpenIdProvider provider;
  final URI address;

  private RunningGateway() {
    int port = Ports.free();
    address = URI.create("http://localhost:" + port);
    provider = OpenIdProvider.startOnFreePort(temporary(), address, "secret-of-a-test");
    DatabaseAccess database = TestDatabase.shared().database("gateway");
    Map<String, Object> settings = new HashMap<>();
    settings.put("micronaut.server.port", port);
    settings.put("oidc.issuer", provider.issuer().toString());
    settings.put("oidc.jwks-url", provider.issuer() + "/jwks");
    settings.put("gateway.public-url", address.toString());
    settings.put("gateway.client-secret", "secret-of-a-test");
    settings.put("services.lado.target", services.target());
    settings.put("services.cla-review.target", "dns:///127.0.0.1:1");
    settings.put("services.child-protection.target", services.target());
    settings.put("datasources.default.url", database.url());
    settings.put("datasources.default.username", database.applicationUser());
    settings.put("datasources.default.password", database.applicationPassword());
    settings.put("flyway.datasources.schema.url", database.url());
    settings.put("flyway.datasources.schema.user", database.migratorUser());
    settings.put("flyway.datasources.schema.password", database.migratorPassword());
    ApplicationContext.run(EmbeddedServer.class, settings);
  }

  static RunningGateway shared() {
    return SHARED;
  }

  static Person person(String role) {
    return DemoPeople.with(role, RUTLAND).orElseThrow();
  }

  String token(String role) {
    return provider.mint().draft(person(role)).sign();
  }

  URI api(String path) {
    return address.resolve("/api/v1/authorities/" + RUTLAND + path);
  }

  HttpResponse<String> get(URI from, String... headers) {
    return send(with(HttpRequest.newBuilder(from), headers));
  }

  HttpResponse<String> post(URI to, String body, String... headers) {
    return send(
        with(HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofString(body)), headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static Path temporary() {
    try {
      Path directory = Files.createTempDirectory("gateway-test-provider");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
