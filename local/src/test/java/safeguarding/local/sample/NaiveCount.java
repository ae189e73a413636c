package safeguarding.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what was sent, from the JSON alone, in the simplest way there is. */
final class NaiveCount {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Sent> cases = new LinkedHashMap<>();

  NaiveCount(Stream<SampleCommand> commands) {
    commands.forEach(this::add);
  }

  private static final class Sent {
    private final List<JsonNode> bodies = new ArrayList<>();

    private String period() {
      LocalDate day =
          Instant.parse(bodies.getFirst().path("receivedAt").asText())
              .atZone(ZoneId.of("Europe/London"))
              .toLocalDate();
      int start =
          day.isBefore(LocalDate.of(day.getYear(), 4, 1)) ? day.getYear() - 1 : day.getYear();
      return start + "-" + String.valueOf(start + 1).substring(2);
    }

    private String of(int body, String pointer) {
      return bodies.size() > body ? bodies.get(body).at(pointer).asText() : "";
    }
  }

  private void add(SampleCommand command) {
    try {
      cases
          .computeIfAbsent(command.caseKey(), _ -> new Sent())
          .bodies
          .add(JSON.readTree(SampleJson.write(command.body())));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  int numerator(PublishedFigures.Figure figure) {
    return switch (figure.indicator()) {
      case "LADO.CONTACTS" -> count(figure, sent -> inBreakdown(figure, sent));
      case "LADO.CSM" ->
          count(figure, sent -> sent.of(1, "/referralOutcome").equals("internal-enquiry"));
      case "LADO.ADVICE" ->
          count(figure, sent -> sent.of(1, "/referralOutcome").equals("advice-given"));
      case "LADO.CLOSED" ->
          count(figure, sent -> sent.of(1, "/referralOutcome").equals("logged-and-closed"));
      case "LADO.SUBSTANTIATED" ->
          count(figure, sent -> sent.of(2, "/outcome").equals("substantiated"));
      default -> throw new AssertionError(figure.indicator());
    };
  }

  OptionalInt denominator(PublishedFigures.Figure figure) {
    return switch (figure.indicator()) {
      case "LADO.CONTACTS" -> OptionalInt.empty();
      case "LADO.SUBSTANTIATED" ->
          OptionalInt.of(
              count(figure, sent -> sent.of(1, "/referralOutcome").equals("internal-enquiry")));
      default -> OptionalInt.of(count(figure, sent -> sent.bodies.size() > 1));
    };
  }

  private static boolean inBreakdown(PublishedFigures.Figure figure, Sent sent) {
    return switch (figure.breakdown()) {
      case "" -> true;
      case "role" -> sent.of(0, "/adult/role").equals(figure.key());
      case "concern" -> sent.of(0, "/primaryConcern").equals(figure.key());
      default -> throw new AssertionError(figure.breakdown());
    };
  }

  private int count(PublishedFigures.Figure figure, Predicate<Sent> which) {
    return Math.toIntExact(
        cases.values().stream()
            .filter(sent -> sent.period().equals(figure.period()))
            .filter(which)
            .count());
  }
}
