package safeguarding.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PagesTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile(" (?:for|aria-labelledby|aria-describedby|aria-controls)=\"([^\"]*)\"");
  private static final Templates TEMPLATES = new Templates();

  @TestFactory
  Stream<DynamicTest> every_page_keeps_the_rules_of_pages() {
    return SamplePages.all().entrySet().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.getKey(), () -> assertKeepsTheRules(html(sample.getValue()))));
  }

  private static void assertKeepsTheRules(String html) {
    assertThat(html).startsWith("<!doctype html>").contains("lang=\"en-GB\"");
    assertThat(html.split("<h1", -1)).as("one heading").hasSize(2);
    assertThat(html).as("no inline style, script or handler").doesNotContain(" style=");
    assertThat(html)
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern(" on[a-z]+=\"");
    assertThat(html).doesNotContainPattern("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
    for (String form : html.split("<form", -1)) {
      if (form.contains("method=\"post\"")) {
        assertThat(form).contains("name=\"_csrf\"");
      }
    }
    assertIdsAreSound(html);
  }

  private static void assertIdsAreSound(String html) {
    Set<String> ids = new HashSet<>();
    Matcher id = ID.matcher(html);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as("the id %s stands once", id.group(1)).isTrue();
    }
    Matcher reference = REFERENCE.matcher(html);
    while (reference.find()) {
      assertThat(ids).containsAll(List.of(reference.group(1).split(" ")));
    }
  }

  @Test
  void a_page_with_errors_says_so_in_its_title_and_leads_to_the_first_input() {
    String html = html("contact-adult-wrong");

    assertThat(html)
        .contains("<title>Error: ")
        .contains(
            "<a href=\"#adult-date-of-birth\">Date of birth must be a real date: February 2019 has 28 days</a>")
        .contains("id=\"adult-date-of-birth\"");
  }

  @Test
  void what_was_done_is_said_above_the_record_and_to_who_listens() {
    assertThat(html("allegation"))
        .contains("govuk-notification-banner--success no-print\" role=\"alert\"")
        .contains("The strand is taken back.");
    assertThat(html("contact-adult-wrong")).doesNotContain("govuk-notification-banner--success");
  }

  @Test
  void what_was_typed_stays_and_is_never_taken_for_html() {
    assertThat(html("contact-adult-wrong"))
        .contains("value=\"30/2/2019\"")
        .contains("value=\"Alder &lt;script>\"")
        .doesNotContain("Alder <script>");
  }

  @Test
  void lists_show_initials_until_names_are_turned_on() {
    assertThat(html("allegations")).contains(">AT<").contains("Show full names");
  }

  @Test
  void questions_that_fold_away_are_still_named_by_what_they_are_about() {
    assertThat(html("question-form"))
        .contains("<legend class=\"govuk-visually-hidden\">This plan is already over: child 1<")
        .contains("<legend class=\"govuk-visually-hidden\">This plan is already over: child 2<");
  }

  @Test
  void a_clock_that_names_its_due_day_does_not_say_it_twice() {
    assertThat(html("work"))
        .contains("due 21 November 2018", "overdue since 16 November 2018")
        .doesNotContain("due 16 November 2018");
  }

  @Test
  void a_missing_part_is_said_and_the_rest_stands() {
    assertThat(html("scrutiny"))
        .contains("Child protection is not available since 2:05pm")
        .contains("44 %")
        .contains("19 of 43 contacts");
  }

  @Test
  void a_chart_is_well_formed_and_needs_no_style() throws Exception {
    BarChart chart =
        new BarChart(
            "Most: <b>\"A & B\"</b>",
            "Things",
            List.of(
                new BarChart.Bar("A & B", BigDecimal.TEN, "10"),
                new BarChart.Bar("C", BigDecimal.ZERO, "0")));

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)));

    assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(2);
    assertThat(chart.svg())
        .contains("width=\"72.00%\"")
        .contains("width=\"0.00%\"")
        .doesNotContain("style");
  }

  @Test
  void a_chart_of_nothing_is_not_drawn() {
    assertThat(new BarChart("", "", List.of()).drawable()).isFalse();
  }

  private static String html(String name) {
    return html(Objects.requireNonNull(SamplePages.all().get(name)));
  }

  private static String html(SamplePages.Sample sample) {
    return new String(TEMPLATES.fill(sample.template(), sample.model()), StandardCharsets.UTF_8);
  }
}
