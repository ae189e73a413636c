package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WelcomeTest {
  private static final URI GATEWAY = URI.create("http://localhost:8080");
  private static final URI MAILBOX = URI.create("http://localhost:8098");

  @Test
  void with_the_sample_one_line_leads_to_the_printed_figures() {
    assertThat(Welcome.text(GATEWAY, MAILBOX, true).lines())
        .contains("  Demo LADO")
        .containsOnlyOnce(
            "Rutland's 2017-18 as its report printed it:"
                + " http://localhost:8080/scrutiny?period=2017-18");
  }

  @Test
  void without_the_sample_no_figures_are_promised() {
    assertThat(Welcome.text(GATEWAY, MAILBOX, false))
        .contains("Open http://localhost:8080 and sign in")
        .doesNotContain("2017-18")
        .endsWith(
            "same.)\nMail that the suite sends: http://localhost:8098\nCtrl-C stops everything.\n");
  }
}
