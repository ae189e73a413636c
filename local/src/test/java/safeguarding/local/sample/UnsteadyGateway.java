package safeguarding.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
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

  private final HttpServer server;
  private final Random trouble = new Random(11);
  private final int troubleInHundred;
  private final Map<String, String> answersByKey = new HashMap<>();
  private final Map<String, String> bodiesByKey = new HashMap<>();
  final List<JsonNode> contacts = new ArrayList<>();
  final Map<String, Integer> versions = new HashMap<>();
  final Map<String, List<String>> changes = new HashMap<>();
  final List<String> faults = new ArrayList<>();
  final AtomicInteger repeats = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  final AtomicInteger mostInFlight = new AtomicInteger();

  /** From then on every request is refused as not allowed; before, never. */
  volatile int contactsUntilRefusal = Integer.MAX_VALUE;

  UnsteadyGateway(int troubleInHundred) throws IOException {
    this.troubleInHundred = troubleInHundred;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/v1/authorities/E06000017/allegations", this::handle);
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
      return contacts.isEmpty() ? "{\"rows\":[]}" : "{\"rows\":[" + contactsOldestRecent() + "]}";
    }
    if (!"Bearer token-of-lado".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      faults.add("no token");
    }
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    if (answersByKey.containsKey(key)) {
      repeats.incrementAndGet();
      if (!body.equals(bodiesByKey.get(key))) {
        faults.add("another body under the same key");
      }
      return answersByKey.get(key);
    }
    if (contacts.size() >= contactsUntilRefusal) {
      return "{\"code\":\"not-allowed\"}";
    }
    String answer = done(exchange, JSON.readTree(body));
    answersByKey.put(key, answer);
    bodiesByKey.put(key, body);
    return answer;
  }

  private String contactsOldestRecent() {
    return contacts.stream()
        .filter(contact -> contact.path("receivedAt").asText().compareTo("2020") > 0)
        .findFirst()
        .map(JsonNode::toString)
        .orElse("");
  }

  private String done(HttpExchange exchange, JsonNode body) throws JsonProcessingException {
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    if (path.length == 6) {
      contacts.add(body);
      String id = "id-" + contacts.size();
      versions.put(id, 1);
      changes.put(id, new ArrayList<>());
      return "{\"allegationId\":\"" + id + "\",\"reference\":\"R\",\"etag\":\"1\"}";
    }
    String id = path[6];
    int version = versions.getOrDefault(id, 0);
    if (!("\"" + version + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
      faults.add("stale etag");
    }
    versions.put(id, version + 1);
    changes.getOrDefault(id, new ArrayList<>()).add(path[7]);
    return "{\"etag\":\"" + (version + 1) + "\",\"state\":\"closed\"}";
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
