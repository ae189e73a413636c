package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Plays the browser and the gateway in the code flow, one HTTP request at a time. */
final class Browser {
  static final URI GATEWAY = URI.create("http://localhost:8080");
  static final String SECRET = "a secret for this test";
  static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";
  private static final Pattern PENDING = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI issuer;

  Browser(URI issuer) {
    this.issuer = issuer;
  }

  /** The parameters of a request that is right in every way. */
  Map<String, String> rightRequest() {
    var parameters = new TreeMap<String, String>();
    parameters.put("response_type", "code");
    parameters.put("scope", "openid profile");
    parameters.put("client_id", ProviderSettings.GATEWAY);
    parameters.put("redirect_uri", GATEWAY.resolve("/sign-in/callback").toString());
    parameters.put("state", "state-1");
    parameters.put("nonce", "nonce-1");
    parameters.put("code_challenge", challenge());
    parameters.put("code_challenge_method", "S256");
    return parameters;
  }

  HttpResponse<String> authorize(Map<String, String> parameters) {
    return get("/authorize?" + form(parameters));
  }

  /** Chooses a person on the page and returns the parameters sent to the gateway. */
  Map<String, List<String>> choose(String person) {
    var page = authorize(rightRequest());
    var pending = PENDING.matcher(page.body());
    if (!pending.find()) {
      throw new AssertionError("no form on the page: " + page.body());
    }
    var answer =
        post("/authorize", Map.of("request", pending.group(1), "person", person), Map.of());
    return location(answer);
  }

  /** Signs in and returns the code. */
  String code() {
    return choose("demo-lado-E06000017").getOrDefault("code", List.of("")).getFirst();
  }

  HttpResponse<String> exchange(String code) {
    return exchange(code, VERIFIER, GATEWAY.resolve("/sign-in/callback").toString(), SECRET);
  }

  HttpResponse<String> exchange(String code, String verifier, String redirect, String secret) {
    return token(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", redirect,
            "code_verifier", verifier),
        secret);
  }

  HttpResponse<String> refresh(String refreshToken) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), SECRET);
  }

  private HttpResponse<String> token(Map<String, String> parameters, String secret) {
    var credentials = (ProviderSettings.GATEWAY + ":" + secret).replace(" ", "+");
    var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return post("/token", parameters, Map.of("Authorization", "Basic " + basic));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(issuer.resolve(path)));
  }

  HttpResponse<String> getAs(String path, String token) {
    return send(
        HttpRequest.newBuilder(issuer.resolve(path)).header("Authorization", "Bearer " + token));
  }

  HttpResponse<String> post(
      String path, Map<String, String> parameters, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(issuer.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(parameters)));
    headers.forEach(request::header);
    return send(request);
  }

  static Map<String, List<String>> location(HttpResponse<String> answer) {
    var target = URI.create(answer.headers().firstValue("Location").orElseThrow());
    return URLUtils.parseParameters(target.getRawQuery());
  }

  static String field(HttpResponse<String> json, String name) {
    try {
      return JSONObjectUtils.getString(JSONObjectUtils.parse(json.body()), name);
    } catch (com.nimbusds.oauth2.sdk.ParseException e) {
      throw new AssertionError(json.body(), e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String form(Map<String, String> parameters) {
    var lists = new TreeMap<String, List<String>>();
    parameters.forEach((name, value) -> lists.put(name, List.of(value)));
    return URLUtils.serializeParameters(lists);
  }

  private static String challenge() {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
