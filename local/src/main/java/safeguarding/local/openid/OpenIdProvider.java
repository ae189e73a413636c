package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import safeguarding.local.postgres.Ports;
import safeguarding.local.problem.CannotStart;

/**
 * The provider: discovery, keys, authorization code flow with PKCE (S256), refresh with rotation,
 * user information and signing out, on the loopback address.
 */
public final class OpenIdProvider implements AutoCloseable {
  private static final Duration CODE_LIFE = Duration.ofSeconds(60);
  private static final Set<String> GET = Set.of("GET");
  private static final Set<String> GET_OR_POST = Set.of("GET", "POST");

  private record Route(Set<String> methods, Endpoint endpoint) {}

  private final HttpServer server;
  private final ExecutorService threads;
  private final ProviderSettings settings;
  private final SigningKeys keys;
  private final TokenMint mint;
  private final Map<String, Route> routes;

  private OpenIdProvider(HttpServer server, ProviderSettings settings, Path keyFile, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.keys = SigningKeys.in(keyFile, clock);
    this.mint = new TokenMint(keys, settings.issuer(), settings.audience(), clock);
    this.routes = routes(clock);
  }

  /**
   * Starts a provider on the port of its issuer.
   *
   * @param keyFile where its keys are kept; made at first use
   * @throws CannotStart with one sentence, such as that the port is in use
   */
  public static OpenIdProvider start(ProviderSettings settings, Path keyFile, Clock clock) {
    int port = settings.issuer().getPort();
    Ports.requireFree(port, "the sign-in provider");
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      var provider = new OpenIdProvider(server, settings, keyFile, clock);
      server.setExecutor(provider.threads);
      server.createContext("/", provider::handle);
      server.start();
      return provider;
    } catch (IOException e) {
      throw new CannotStart("The sign-in provider could not start on port " + port + ".", e);
    }
  }

  /** Starts a provider for a test, on a free port, with keys below {@code directory}. */
  public static OpenIdProvider startOnFreePort(Path directory, URI gateway, String clientSecret) {
    var issuer = URI.create("http://localhost:" + Ports.free());
    return start(
        ProviderSettings.forGateway(issuer, gateway, clientSecret),
        directory.resolve("openid-keys.json"),
        Clock.systemUTC());
  }

  /** Its address, the {@code iss} of its tokens. */
  public URI issuer() {
    return settings.issuer();
  }

  public ProviderSettings settings() {
    return settings;
  }

  /** Makes tokens without a browser, right ones and wrong ones. */
  public TokenMint mint() {
    return mint;
  }

  /** The keys, which a test may rotate. */
  public SigningKeys keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private Map<String, Route> routes(Clock clock) {
    var codes = new OneTimeValues<Grant>(CODE_LIFE, clock);
    return Map.of(
        "/.well-known/openid-configuration",
        new Route(GET, call -> Answer.json(200, Discovery.document(settings.issuer()))),
        "/jwks",
        new Route(GET, call -> Answer.json(200, keys.published().toString())),
        "/authorize",
        new Route(GET_OR_POST, new AuthorizeEndpoint(settings, codes, clock)),
        "/token",
        new Route(Set.of("POST"), new TokenEndpoint(settings, keys, mint, codes, clock)),
        "/userinfo",
        new Route(GET_OR_POST, new UserInfoEndpoint(settings, keys)),
        "/end-session",
        new Route(GET_OR_POST, new EndSessionEndpoint(settings)),
        "/style.css",
        new Route(GET, call -> new Answer(200, Map.of("Content-Type", "text/css"), Pages.STYLE)));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    var route = routes.get(exchange.getRequestURI().getPath());
    if (route == null) {
      return Answer.json(404, "{}");
    }
    if (!route.methods().contains(exchange.getRequestMethod())) {
      return Answer.json(405, "{}").with("Allow", String.join(", ", route.methods()));
    }
    try {
      return route.endpoint().answer(Call.read(exchange, settings.issuer()));
    } catch (ParseException e) {
      var error = e.getErrorObject();
      return Answer.error(error == null ? OAuth2Error.INVALID_REQUEST : error);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    answer.headers().forEach(headers::set);
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
