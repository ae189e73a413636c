package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.net.http.HttpResponse;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** My work as a file where every service answers: whole, or a page says why there is none. */
class WorkFileTest {
  private static FakeServices care;
  private static RunningGateway gateway;

  @BeforeAll
  static void configure() {
    care = FakeServices.start("CLA");
    gateway = RunningGateway.withService("cla-review", "Children looked after", care.target());
    care.trust(gateway.oidc());
  }

  @AfterEach
  void everythingAnswers() {
    gateway.services.answer();
    care.answer();
  }

  @AfterAll
  static void stop() {
    gateway.close();
    care.close();
  }

  @Test
  void each_of_many_calls_has_the_time_of_a_question() {
    SignedInBrowser lado = SignedInBrowser.of(gateway, "lado");
    care.isOverdueWith(401);
    // Five pages take three seconds; a question may take two.
    care.answerWith(() -> {
      LockSupport.parkNanos(600_000_000);
      return Status.OK;
    });

    HttpResponse<String> file = lado.open("/work.csv");

    assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
    assertThat(file.body().lines()).hasSize(1 + 401 + 1 + 1);
    assertThat(file.body()).contains("CLA-2018-0001", "CLA-2018-0401", "LADO-2018-0001");
  }

  @Test
  void of_more_rows_than_a_file_has_the_counts_alone_are_asked_for() {
    SignedInBrowser lado = SignedInBrowser.of(gateway, "lado");
    care.isOverdueWith(1_999);
    int before = care.calls();

    HttpResponse<String> said = lado.open("/work.csv");

    assertThat(said.statusCode()).isEqualTo(422);
    assertThat(said.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(said.body())
        .contains("Too many rows for one file", "2,001 things to do", "at most 2,000 rows")
        .doesNotContain("CLA-2018-");
    assertThat(care.calls()).isEqualTo(before + 1);
  }

  @Test
  void a_page_behind_the_last_is_the_last() {
    SignedInBrowser lado = SignedInBrowser.of(gateway, "lado");
    care.isOverdueWith(30);

    assertThat(lado.open("/work?page=800").body())
        .contains("LADO-2018-0001")
        .contains("CLA-2018-0005")
        .doesNotContain("CLA-2018-0001<");
    care.isOverdueWith(1_500);
    int before = care.calls();
    lado.open("/work?page=800");
    assertThat(care.calls()).isEqualTo(before + 11);
  }
}
