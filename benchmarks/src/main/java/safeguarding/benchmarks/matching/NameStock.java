package safeguarding.benchmarks.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Names and settings to combine at random: the common ones often, made-up ones in the tail. */
final class NameStock {
  private static final double MADE_UP = 0.5;

  private final Map<String, List<String>> lists;
  private final Map<String, List<String>> shortForms;

  NameStock(String file) {
    Map<String, String> lines = read(file);
    lists = new HashMap<>();
    lines.forEach((name, text) ->
        lists.put(name, Arrays.asList(text.split(name.equals("setting-tail") ? "\\|" : " ", -1))));
    shortForms =
        lists.getOrDefault("short", List.of()).stream()
            .map(entry -> entry.split("=", -1))
            .collect(
                Collectors.toMap(entry -> entry[0], entry -> List.of(entry[1].split(",", -1))));
  }

  String given(Random random) {
    return common(random, list("given"));
  }

  /** Half of the people have one of the common names, the others one of some thousands. */
  String family(Random random) {
    return random.nextDouble() < MADE_UP
        ? any(random, list("head")) + any(random, list("tail"))
        : common(random, list("family"));
  }

  String setting(Random random) {
    return any(random, list("setting-head"))
        + " "
        + any(random, list("head"))
        + " "
        + any(random, list("setting-tail"));
  }

  List<String> shortForms(String given) {
    return shortForms.getOrDefault(given, List.of());
  }

  static <T> T any(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Zipf's law, flattened: the first name of a list is some thirty times as common as the last. */
  private static String common(Random random, List<String> from) {
    double place =
        Math.pow(from.size() + 5.0, random.nextDouble()) * Math.pow(5, random.nextDouble());
    return from.get((int) (place % from.size()));
  }

  private List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  private static Map<String, String> read(String file) {
    try (InputStream stream = NameStock.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from this jar");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
