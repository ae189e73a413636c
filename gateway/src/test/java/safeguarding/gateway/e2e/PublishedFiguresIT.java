package safeguarding.gateway.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.gateway.e2e.RunningSuite.RUTLAND;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import safeguarding.local.sample.PublishedFigures;
import safeguarding.local.sample.PublishedFigures.Figure;

/** The records went in through the front door; counted by the service they are what was printed. */
class PublishedFiguresIT {
  private final Api councillor = RunningSuite.as("councillor", RUTLAND);

  @TestFactory
  Stream<DynamicTest> every_allegation_figure_that_rutland_printed_comes_out_of_the_api() {
    List<Figure> printed = PublishedFigures.shipped().of(RUTLAND, "LADO.");
    assertThat(printed).hasSize(23);
    return printed.stream()
        .map(figure -> DynamicTest.dynamicTest(name(figure), () -> compare(figure)));
  }

  /** What the records of these two domains cannot carry yet is named here, and nothing else is. */
  private static final Set<String> NOT_CARRIED_YET = Set.of("CLA.DECISIONS.INTIME", "CLA.ADVOCACY");

  @TestFactory
  Stream<DynamicTest> every_figure_about_children_that_rutland_printed_comes_out_of_the_api() {
    List<Figure> printed =
        Stream.of("CP.", "CLA.")
            .flatMap(domain -> PublishedFigures.shipped().of(RUTLAND, domain).stream())
            .toList();
    assertThat(printed).hasSize(29);
    assertThat(printed).extracting(Figure::indicator).containsAll(NOT_CARRIED_YET);
    return printed.stream()
        .filter(figure -> !NOT_CARRIED_YET.contains(figure.indicator()))
        .map(figure -> DynamicTest.dynamicTest(name(figure), () -> compare(figure)));
  }

  private static String name(Figure figure) {
    return String.join(" ", figure.period(), figure.indicator(), figure.breakdown(), figure.key());
  }

  private void compare(Figure printed) throws IOException {
    JsonNode found =
        printed.breakdown().isEmpty()
            ? indicator(printed.period(), printed.indicator())
            : row(printed);
    assertThat(found.path("numerator").decimalValue())
        .isEqualByComparingTo(BigDecimal.valueOf(printed.numerator()));
    if (printed.denominator().isPresent()) {
      assertThat(found.path("denominator").decimalValue())
          .isEqualByComparingTo(BigDecimal.valueOf(printed.denominator().getAsInt()));
    }
    assertThat(found.path("suppressed").asBoolean(true)).isFalse();
    if (printed.printed().matches("\\d+%")) {
      String percent =
          printed.breakdown().isEmpty() ? found.path("value").asText() : share(printed, found);
      assertThat(percent + "%").isEqualTo(printed.printed());
    }
  }

  /** A row of a table that adds up to the whole, as its share of the whole. */
  private String share(Figure printed, JsonNode row) throws IOException {
    return row.path("numerator")
        .decimalValue()
        .multiply(BigDecimal.valueOf(100))
        .divide(
            indicator(printed.period(), printed.indicator()).path("numerator").decimalValue(),
            0,
            RoundingMode.HALF_UP)
        .toPlainString();
  }

  @Test
  void the_dashboard_shows_what_the_report_of_2017_18_says() throws IOException {
    JsonNode contacts = indicator("2017-18", "LADO.CONTACTS");
    assertThat(contacts.path("numerator").asInt()).isEqualTo(43);
    assertThat(contacts.path("denominator").isNull()).isTrue();
    assertThat(contacts.path("unit").asText()).isEqualTo("contacts");
    assertThat(contacts.path("previous").path("numerator").asInt()).isEqualTo(23);
    assertThat(contacts.path("changePercent").asInt()).isEqualTo(87);
    assertThat(indicator("2017-18", "LADO.ADVICE").path("value").asInt()).isEqualTo(44);
    assertThat(indicator("2017-18", "LADO.CLOSED").path("value").asInt()).isEqualTo(33);
    assertThat(indicator("2017-18", "LADO.CSM").path("value").asInt()).isEqualTo(23);
    assertThat(indicator("2017-18", "LADO.SUBSTANTIATED").path("value").asInt()).isEqualTo(80);
    assertThat(indicator("2017-18", "LADO.SUBSTANTIATED").path("denominator").asInt())
        .isEqualTo(10);
  }

  @Test
  void breakdowns_add_up_to_the_whole_and_quarters_to_the_year() throws IOException {
    for (String by : List.of("role", "concern", "referral-outcome")) {
      assertThat(rows("2017-18", "LADO.CONTACTS", by).stream().mapToInt(PublishedFiguresIT::count))
          .as(by)
          .satisfies(counts -> assertThat(counts.stream().mapToInt(i -> i).sum()).isEqualTo(43));
    }
    int quarters = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarters += count(indicator("2017-18-Q" + quarter, "LADO.CONTACTS"));
    }
    assertThat(quarters).isEqualTo(43);
  }

  /** Report 205/2018 §4.1 and §4.5, row by row: what is left blank there is nought. */
  @Test
  void the_yearly_figures_are_the_printed_tables_of_report_205_2018() throws IOException {
    Api.Reply reply =
        RunningSuite.as("lado", RUTLAND)
            .get("/api/v1/authorities/" + RUTLAND + "/lado-reports/yearly-figures?year=2017-18");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    JsonNode yearly = reply.json();

    assertThat(printed(yearly, "contacts")).isEqualTo(Map.of("all", 43));
    assertThat(yearly.path("tables").path(0).path("rows").path(0).path("previous").asInt())
        .isEqualTo(23);
    assertThat(printed(yearly, "role"))
        .isEqualTo(
            Map.of(
                "education-school-college", 11,
                "education-nursery", 2,
                "residential-care-children", 17,
                "childminder", 1,
                "transport", 1,
                "social-care", 4,
                "health", 1,
                "ofsted", 2,
                "lado-other-authority", 1,
                "other", 3));
    assertThat(printed(yearly, "concern"))
        .isEqualTo(
            Map.of(
                "physical", 14, "sexual", 11, "neglect", 2, "emotional", 4, "cse", 5, "other", 7));
    assertThat(printed(yearly, "referral-outcome"))
        .isEqualTo(Map.of("logged-and-closed", 14, "internal-enquiry", 10, "advice-given", 19));
    assertThat(printed(yearly, "enquiry-outcome"))
        .isEqualTo(Map.of("substantiated", 8, "unfounded", 1, "unsubstantiated", 1));
    for (String adds : List.of("role", "concern", "referral-outcome", "quarter", "source")) {
      assertThat(printed(yearly, adds).values().stream().mapToInt(count -> count).sum())
          .as(adds)
          .isEqualTo(43);
    }
  }

  private static Map<String, Integer> printed(JsonNode yearly, String table) {
    Map<String, Integer> rows = new HashMap<>();
    for (JsonNode one : elements(yearly.path("tables"))) {
      if (one.path("key").asText().equals(table)) {
        elements(one.path("rows")).stream()
            .filter(row -> row.path("count").asInt() > 0)
            .forEach(row -> rows.put(row.path("key").asText(), row.path("count").asInt()));
      }
    }
    return rows;
  }

  @Test
  void an_unreadable_period_is_named_as_the_field_at_fault() throws IOException {
    Api.Reply reply =
        councillor.get("/api/v1/authorities/" + RUTLAND + "/dashboard?period=2017-19");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("violations").path(0).path("field").asText()).isEqualTo("period");
  }

  private JsonNode indicator(String period, String code) throws IOException {
    Api.Reply reply =
        councillor.get("/api/v1/authorities/" + RUTLAND + "/dashboard?period=" + period);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().path("unavailable").size()).isZero();
    return elements(reply.json().path("indicators")).stream()
        .filter(each -> each.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode row(Figure printed) throws IOException {
    return rows(printed.period(), printed.indicator(), printed.breakdown()).stream()
        .filter(each -> each.path("key").asText().equals(printed.key()))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> rows(String period, String code, String by) throws IOException {
    Api.Reply reply =
        councillor.get(
            "/api/v1/authorities/%s/indicators/%s?period=%s&by=%s"
                .formatted(RUTLAND, code, period, by));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().path("code").asText()).isEqualTo(code);
    assertThat(reply.json().path("period").asText()).isEqualTo(period);
    assertThat(reply.json().path("by").asText()).isEqualTo(by);
    return elements(reply.json().path("rows"));
  }

  private static int count(JsonNode figure) {
    return figure.path("numerator").asInt();
  }

  private static List<JsonNode> elements(JsonNode array) {
    return new ArrayList<>(
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(array.elements(), 0), false)
            .toList());
  }
}
