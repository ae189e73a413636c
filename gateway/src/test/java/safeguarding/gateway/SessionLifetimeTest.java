package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionLifetimeTest {
  private static final String PAGE = "/scrutiny?period=2017-18";
  private final RunningGateway gateway = RunningGateway.shared();

  @BeforeEach
  void everythingAnswers() {
    gateway.services.answer();
  }

  @AfterEach
  void theClockIsRightAgain() {
    gateway.clock.back();
  }

  @Test
  void an_access_token_near_its_end_is_renewed_and_the_session_goes_on() {
    var browser = SignedInBrowser.of(gateway, "lado");
    gateway.services.tokensSeen();
    assertOpen(browser.open(PAGE));
    var first = gateway.services.tokensSeen();
    assertOpen(browser.open(PAGE));
    assertThat(gateway.services.tokensSeen()).isEqualTo(first).hasSize(1);

    gateway.clock.forward(Duration.ofMinutes(14).plusSeconds(30));
    assertOpen(browser.open(PAGE));

    assertThat(gateway.services.tokensSeen()).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  @Test
  void a_session_ends_when_the_provider_gives_no_further_token() {
    var browser = SignedInBrowser.of(gateway, "lado");
    assertThat(browser.comeBackAgain().statusCode()).isEqualTo(400);
    assertOpen(browser.open(PAGE));

    gateway.clock.forward(Duration.ofMinutes(14).plusSeconds(30));

    assertEnded(browser.open(PAGE));
    gateway.clock.back();
    assertEnded(browser.open(PAGE));
  }

  @Test
  void a_session_ends_after_half_an_hour_without_a_request() {
    var browser = SignedInBrowser.of(gateway, "lado");
    gateway.clock.forward(Duration.ofMinutes(29));
    assertOpen(browser.open(PAGE));
    gateway.clock.forward(Duration.ofMinutes(29));
    assertOpen(browser.open(PAGE));

    gateway.clock.forward(Duration.ofMinutes(31));

    assertEnded(browser.open(PAGE));
  }

  @Test
  void a_session_ends_after_ten_hours_however_much_it_is_used() {
    var browser = SignedInBrowser.of(gateway, "lado");
    for (int minutes = 0; minutes < 10 * 60 - 29; minutes += 29) {
      gateway.clock.forward(Duration.ofMinutes(29));
      assertOpen(browser.open("/about/privacy"));
    }
    assertOpen(browser.open(PAGE));

    gateway.clock.forward(Duration.ofMinutes(29));

    assertEnded(browser.open(PAGE));
  }

  private static void assertOpen(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("Sign out");
  }

  private static void assertEnded(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(SignedInBrowser.location(answer).toString()).startsWith("/sign-in");
  }
}
