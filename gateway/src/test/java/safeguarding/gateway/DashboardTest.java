package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.gateway.dashboard.Dashboard;
import safeguarding.gateway.visitor.SignedIn;
import safeguarding.security.TokenRefused;
import safeguarding.security.TokenVerifier;

class DashboardTest {
  private static FakeServices care;
  private static RunningGateway gateway;

  @BeforeAll
  static void configure() {
    care = FakeServices.start("CLA");
    gateway = RunningGateway.withService("cla-review", "Children looked after", care.target());
    care.trust(gateway.oidc());
  }

  @AfterAll
  static void stop() {
    gateway.close();
    care.close();
  }

  @BeforeEach
  void everythingAnswers() {
    gateway.services.answer();
    care.answer();
  }

  @Test
  void homes_stand_before_allegations_whatever_the_order_of_the_services() {
    assertThat(gateway.ask("director", "/dashboard?period=2017-18").body())
        .containsSubsequence("\"theme\":\"homes\"", "\"theme\":\"allegations\"");
    assertThat(gateway.ask("director", "/indicators").body())
        .containsSubsequence("\"code\":\"CLA.CONTACTS\"", "\"code\":\"LADO.CONTACTS\"");
  }

  @Test
  void it_opens_with_the_last_whole_year_in_which_any_service_counted_anything()
      throws TokenRefused {
    assertThat(opening()).isEqualTo("2018-19");

    gateway.services.countNothingIn("2018-19");
    assertThat(opening()).as("one service still counts").isEqualTo("2018-19");

    care.countNothingIn("2018-19");
    assertThat(opening()).isEqualTo("2017-18");
  }

  @Test
  void it_stands_without_a_silent_service_and_names_it() {
    care.answerWith(() -> Status.UNAVAILABLE);

    HttpResponse<String> answer = gateway.ask("councillor", "/dashboard?period=2017-18");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"code\":\"LADO.CONTACTS\"")
        .contains("\"numerator\":43,\"denominator\":null,\"value\":43,\"suppressed\":false")
        .contains("\"changePercent\":87")
        .contains("\"value\":44.2")
        .contains(
            "\"previous\":{\"period\":\"2016-17\",\"numerator\":0,\"denominator\":0,\"value\":null}")
        .contains("\"unavailable\":[{\"service\":\"cla-review\",\"since\":");
  }

  @Test
  void a_broken_service_takes_only_its_own_part_away() {
    gateway.services.answerWith(() -> Status.INTERNAL);

    HttpResponse<String> answer = gateway.ask("councillor", "/dashboard?period=2017-18");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"service\":\"lado\",\"since\":");
  }

  @Test
  void a_breakdown_has_the_stable_shape() {
    assertThat(gateway.ask("lado", "/indicators/LADO.CONTACTS?period=2017-18&by=role").body())
        .contains("\"code\":\"LADO.CONTACTS\",\"period\":\"2017-18\",\"by\":\"role\"")
        .contains("\"key\":\"residential-care-children\"")
        .contains("\"numerator\":7,\"denominator\":null,\"suppressed\":false");
  }

  private static String opening() throws TokenRefused {
    String token = gateway.token("director");
    var who =
        new SignedIn(
            gateway.part(TokenVerifier.class).verify(token),
            token,
            UUID.randomUUID().toString(),
            null);
    ReportingPeriod year = gateway.part(Dashboard.class).openingYear(who, LocalDate.of(2019, 6, 3));
    return year.format();
  }
}
