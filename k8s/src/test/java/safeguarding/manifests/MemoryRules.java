package safeguarding.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.custom.QuantityFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests and limits, and a JVM that fits into them. */
final class MemoryRules {
  /** With a heap of 96 MiB the programs were measured at 164 to 189 MB resident, heap included. */
  private static final int BESIDE_HEAP_AND_BUFFERS_MIB = 160;

  private static final long MIB = 1024 * 1024;
  private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+)m");
  private static final Pattern BUFFERS = Pattern.compile("-XX:MaxDirectMemorySize=(\\d+)m");

  private MemoryRules() {}

  static Stream<String> broken(JsonNode container) {
    List<String> findings = new ArrayList<>();
    JsonNode resources = container.path("resources");
    for (String bound : List.of("requests", "limits")) {
      for (String resource : List.of("cpu", "memory")) {
        if (!isPositive(resources.path(bound).path(resource))) {
          findings.add("no " + bound + " of " + resource);
        }
      }
    }
    if (findings.isEmpty()) {
      long limit = mebibytes(resources.at("/limits/memory"));
      long needed =
          option(container, HEAP) + option(container, BUFFERS) + BESIDE_HEAP_AND_BUFFERS_MIB;
      if (limit < needed) {
        findings.add("a limit of " + limit + " MiB for a JVM that may need " + needed);
      }
      if (mebibytes(resources.at("/requests/memory")) > limit) {
        findings.add("more requested than allowed");
      }
    }
    return findings.stream();
  }

  private static boolean isPositive(JsonNode quantity) {
    try {
      return quantity.isTextual()
          && Quantity.fromString(quantity.asText()).getNumber().signum() > 0;
    } catch (QuantityFormatException e) {
      return false;
    }
  }

  private static long mebibytes(JsonNode quantity) {
    return Quantity.fromString(quantity.asText()).getNumber().longValue() / MIB;
  }

  /** An option that is not given has no bound that anybody knows. */
  private static long option(JsonNode container, Pattern option) {
    return Manifest.elements(container.path("env"))
        .map(entry -> option.matcher(entry.path("value").asText()))
        .flatMap(found -> found.results())
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
