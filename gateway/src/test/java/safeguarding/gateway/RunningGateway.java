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
import safeguarding.security.OidcSettings;

/**
 * The real gateway on a free port, with a real database and a real OpenID provider; its services
 * are {@link FakeServices}. One for all tests of a run; a test that needs another configuration
 * starts its own.
 */
final class RunningGateway implements AutoCloseable {
  static final String RUTLAND = "E06000017";
  private static final RunningGateway SHARED = new RunningGateway(Map.of());

  final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  final FakeServices services;
  final OpenIdProvider provider;
  final URI address;
  final MovableClock clock;
  private final ApplicationContext context;

  private RunningGateway(Map<String, String> further) {
    int port = Ports.free();
    address = URI.create("http://localhost:" + port);
    provider = OpenIdProvider.startOnFreePort(temporary(), address, "secret-of-a-test");
    services = FakeServices.start("LADO");
    services.trust(oidc());
    DatabaseAccess database = TestDatabase.shared().database("gateway");
    Map<String, Object> settings = new HashMap<>();
    settings.put("micronaut.server.port", port);
    settings.put("oidc.issuer", oidc().issuer());
    settings.put("oidc.jwks-url", oidc().jwksUrl());
    settings.put("gateway.public-url", address.toString());
    settings.put("gateway.client-secret", "secret-of-a-test");
    settings.put("services.lado.target", services.target());
    settings.put("services.cla-review.target", "dns:///127.0.0.1:1");
    settings.put("services.child-protection.target", services.target());
    settings.putAll(further);
    settings.put("datasources.default.url", database.url());
    settings.put("datasources.default.username", database.applicationUser());
    settings.put("datasources.default.password", database.applicationPassword());
    settings.put("flyway.datasources.schema.url", database.url());
    settings.put("flyway.datasources.schema.user", database.migratorUser());
    settings.put("flyway.datasources.schema.password", database.migratorPassword());
    context = ApplicationContext.run(EmbeddedServer.class, settings).getApplicationContext();
    clock = context.getBean(MovableClock.class);
  }

  static RunningGateway shared() {
    return SHARED;
  }

  /**
   * Another gateway, with a further service in its configuration, or one that has another target.
   */
  static RunningGateway withService(String name, String title, String target) {
    return with(
        Map.of("services." + name + ".title", title, "services." + name + ".target", target));
  }

  /** Another gateway with other settings. */
  static RunningGateway with(Map<String, String> settings) {
    return new RunningGateway(settings);
  }

  @Override
  public void close() {
    context.close();
    services.close();
    provider.close();
  }

  /** A part of the gateway, to ask it without an address. */
  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  OidcSettings oidc() {
    String issuer = provider.issuer().toString();
    return new OidcSettings(issuer, "safeguarding-suite", issuer + "/jwks");
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

  /** Asks the API as somebody of Rutland. */
  HttpResponse<String> ask(String role, String path) {
    return get(api(path), "Authorization", "Bearer " + token(role));
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
