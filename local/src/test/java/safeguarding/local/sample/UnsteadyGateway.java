package safeguarding.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers as the gateway does, each key once; but now and then it says 503, breaks off before it
 * did what was asked, or breaks off after.
 */
final class UnsteadyGateway implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AUTHORITY = "/api/v1/authorities/E06000017";

  private final HttpServer server;
  private final Random trouble = new Random(11);
  private final int troubleInHundred;
  private final Map<String, String> answersByKey = new HashMap<>();
  private final Map<String, String> bodiesByKey = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();

  /** What was made anew and belongs to nothing else, by path: {@code /referrals}, in order. */
  final Map<String, List<JsonNode>> made = new HashMap<>();

  /** Every path to which something was sent, and was done. */
  final List<String> done = new ArrayList<>();

  final List<String> faults = new ArrayList<>();
  final AtomicInteger repeats = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  final AtomicInteger mostInFlight = new AtomicInteger();

  /** From then on every request is refused as not allowed; before, never. */
  volatile int stepsUntilRefusal = Integer.MAX_VALUE;

  UnsteadyGateway(int troubleInHundred) throws IOException {
    this.troubleInHundred = troubleInHundred;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(AUTHORITY, this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int chance = chance();
      if (chance == 0) {
        send(exchange, 503, "{\"code\":\"service-unavailable\"}");
      } else if (chance > 1) {
        String answer = answer(exchange, body);
        if (chance > 2) {
          send(exchange, answer.contains("\"code\"") ? 403 : 200, answer);
        }
      }
    } finally {
      inFlight.decrementAndGet();
    }
  }

  /** 0: 503; 1: breaks off before; 2: breaks off after; else all is well. */
  private synchronized int chance() {
    return trouble.nextInt(100) < troubleInHundred ? trouble.nextInt(3) : 3;
  }

  private synchronized String answer(HttpExchange exchange, String body) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      return "{\"rows\":[" + oldestRecentContact() + "]}";
    }
    String token = "Bearer token-of-" + role(path(exchange));
    if (!token.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      faults.add("not " + token);
    }
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    if (answersByKey.containsKey(key)) {
      repeats.incrementAndGet();
      if (!body.equals(bodiesByKey.get(key))) {
        faults.add("another body under the same key");
      }
      return answersByKey.get(key);
    }
    if (done.size() >= stepsUntilRefusal) {
      return "{\"code\":\"not-allowed\"}";
    }
    String answer = done(exchange, path(exchange), key, JSON.readTree(body));
    answersByKey.put(key, answer);
    bodiesByKey.put(key, body);
    return answer;
  }

  List<JsonNode> contacts() {
    return made.getOrDefault("/allegations", List.of());
  }

  private String oldestRecentContact() {
    return contacts().stream()
        .filter(contact -> contact.path("receivedAt").asText().compareTo("2020") > 0)
        .findFirst()
        .map(JsonNode::toString)
        .orElse("");
  }

  private static String path(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().substring(AUTHORITY.length());
  }

  private static String role(String path) {
    return switch (path.split("/", -1)[1]) {
      case "units", "staff" -> "business-support";
      case "allegations", "meetings", "lado-work" -> "lado";
      case "referrals", "enquiries", "conferences", "families" -> "conference-chair";
      default -> "iro";
    };
  }

  /** Ids are the request's key, so that each names one record; versions count from one. */
  private String done(HttpExchange exchange, String path, String key, JsonNode body) {
    String match = exchange.getRequestHeaders().getFirst("If-Match");
    String[] parts = path.split("/", -1);
    done.add(path);
    if (parts.length == 2) {
      made.computeIfAbsent(path, _ -> new ArrayList<>()).add(body);
    }
    if (match == null) {
      versions.put(key, 1);
      return ids(body, key);
    }
    String id = parts[2];
    int version = versions.getOrDefault(id, 0);
    if (!match.equals("\"" + version + "\"")) {
      faults.add("stale etag for " + path);
    }
    versions.put(id, version + 1);
    if (path.endsWith("/conference-request")) {
      versions.put(key, 1);
      return ids(body, key);
    }
    return "{\"etag\":\"" + (version + 1) + "\",\"strandId\":\"" + key + "\"}";
  }

  private static String ids(JsonNode body, String key) {
    var answer = JSON.createObjectNode().put("etag", "1").put("childId", key);
    for (String record :
        List.of(
            "unit",
            "allegation",
            "meeting",
            "family",
            "enquiry",
            "conference",
            "carePeriod",
            "supervisionOrder",
            "review",
            "alert")) {
      answer.put(record + "Id", key);
    }
    var children = answer.putArray("children");
    body.path("children").forEach(_ -> children.addObject().put("childId", key));
    return answer.toString();
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
