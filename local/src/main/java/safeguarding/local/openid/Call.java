package safeguarding.local.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One request, read to its end.
 *
 * @param url the whole address, below the issuer
 * @param headers by name, first letter upper case, as the server hands them over
 * @param body empty for GET
 */
record Call(String method, URI url, Map<String, List<String>> headers, String body) {
  /** Nothing that is sent here is longer. */
  static final int LONGEST = 16 * 1024;

  static Call read(HttpExchange exchange, URI issuer) throws IOException, ParseException {
    var bytes = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new ParseException("The request is too long");
    }
    return new Call(
        exchange.getRequestMethod(),
        issuer.resolve(exchange.getRequestURI()),
        Map.copyOf(exchange.getRequestHeaders()),
        new String(bytes, StandardCharsets.UTF_8));
  }

  boolean isPost() {
    return method.equals("POST");
  }

  /** The parameters of the query (GET) or the form (POST). */
  Map<String, List<String>> parameters() {
    return URLUtils.parseParameters(isPost() ? body : url.getRawQuery());
  }

  /** The one value of a parameter; empty where it is missing or said more than once. */
  String parameter(String name) {
    var values = parameters().getOrDefault(name, List.of());
    return values.size() == 1 ? values.getFirst() : "";
  }

  HTTPRequest toSdk() throws ParseException {
    var request = new HTTPRequest(HTTPRequest.Method.valueOf(method), url);
    for (var header : headers.entrySet()) {
      request.setHeader(header.getKey(), header.getValue().toArray(String[]::new));
    }
    request.setBody(body);
    return request;
  }
}
