package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list as a file is whole, or there is none and a page says why. */
class ListFileTest {
  private final RunningGateway gateway = RunningGateway.shared();

  @BeforeEach
  @AfterEach
  void everythingAnswers() {
    gateway.services.answer();
  }

  @Test
  void a_file_holds_every_row_that_the_filters_let_through() {
    HttpResponse<String> file =
        lado().open("/allegations.csv?state=received&receivedFrom=1+4+2017");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body().lines()).hasSize(251);
    assertThat(file.body()).contains("LADO-2018-0,", "LADO-2018-100,", "LADO-2018-249,");
  }

  @Test
  void roles_that_the_authority_has_added_can_be_filtered_by_also_withdrawn_ones() {
    assertThat(lado().open("/allegations").body())
        .contains("value=\"own:Private+tutor\"", "value=\"own:Chimney+sweep\"");
    assertThat(lado().open("/allegations?role=own:Private%2Btutor").statusCode()).isEqualTo(200);
    assertThat(lado().open("/allegations?role=own:Nobody").statusCode()).isEqualTo(400);
  }

  @Test
  void of_more_rows_than_a_file_has_there_is_none_and_no_second_page_is_asked_for() {
    SignedInBrowser lado = lado();
    int before = gateway.services.calls();

    HttpResponse<String> said = lado.open("/allegations.csv?state=closed");

    assertThat(said.statusCode()).isEqualTo(422);
    assertThat(said.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(said.body())
        .contains("Too many rows for one file", "20,001 allegations", "at most 20,000 rows")
        .contains("href=\"/allegations?state=closed\"")
        .doesNotContain("LADO-2018-");
    assertThat(gateway.services.calls()).isEqualTo(before + 1 + 1);
  }

  @Test
  void of_a_list_whose_pages_lead_in_a_circle_there_is_no_file() {
    SignedInBrowser lado = lado();
    int before = gateway.services.calls();

    HttpResponse<String> said = lado.open("/allegations.csv?state=concluded");

    assertThat(said.statusCode()).isEqualTo(500);
    assertThat(gateway.services.calls()).isEqualTo(before + 1 + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "receivedFrom=31+2+2017, 'Received from must be a real date'",
    "receivedTo=soon, 'Received to must be a date'",
    "state=nonsense, 'State must be one of these'",
    "state=received&state=nonsense, 'State must be one of these'"
  })
  void a_filter_that_cannot_be_read_is_said_at_its_field_and_there_is_no_file(
      String filter, String words) {
    for (String path : new String[] {"/allegations.csv?", "/allegations?"}) {
      HttpResponse<String> said = lado().open(path + filter);

      assertThat(said.statusCode()).as(path).isEqualTo(400);
      assertThat(said.headers().firstValue("Content-Disposition")).as(path).isEmpty();
      assertThat(said.body()).as(path).contains("There is a problem", words);
    }
  }

  @Test
  void without_a_service_that_does_not_answer_there_is_no_file_of_the_work() {
    HttpResponse<String> page = lado().open("/work");
    HttpResponse<String> file = lado().open("/work.csv");

    assertThat(page.body()).contains("Children looked after: not available since");
    assertThat(file.statusCode()).isEqualTo(503);
    assertThat(file.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(file.body())
        .contains("A part of the suite does not answer", "Children looked after: not available")
        .contains("href=\"/work?bucket=overdue\"");
  }

  private SignedInBrowser lado() {
    return SignedInBrowser.of(gateway, "lado");
  }
}
