package safeguarding.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A domain more is one more entry in the configuration, and nothing else. */
class FourthServiceTest {
  private static FakeServices housing;
  private static RunningGateway gateway;

  @BeforeAll
  static void configure() {
    housing = FakeServices.start("HOUSING");
    gateway = RunningGateway.withService("housing", "Homes of care leavers", housing.target());
    housing.trust(gateway.oidc());
  }

  @AfterAll
  static void stop() {
    gateway.close();
    housing.close();
  }

  @Test
  void its_figures_stand_on_the_dashboard() {
    assertThat(gateway.ask("director", "/dashboard?period=2017-18").body())
        .contains("\"code\":\"HOUSING.CONTACTS\"")
        .contains("\"code\":\"LADO.CONTACTS\"");
    assertThat(
            gateway.ask("director", "/indicators/HOUSING.CONTACTS?period=2017-18&by=role").body())
        .contains("\"numerator\":7");
    assertThat(SignedInBrowser.of(gateway, "director").open("/scrutiny?period=2017-18").body())
        .contains("Contacts of HOUSING");
  }

  @Test
  void its_work_stands_among_what_is_due() {
    assertThat(gateway.ask("lado", "/work").body())
        .contains("\"service\":\"housing\"")
        .contains("HOUSING-2018-0001");
    assertThat(SignedInBrowser.of(gateway, "lado").open("/work").body())
        .contains("Review of HOUSING")
        .contains("Review of LADO");
  }

  @Test
  void its_journal_is_read_with_the_others() {
    assertThat(gateway.ask("auditor", "/journal").body()).contains("FakeService/ReadHOUSING");
    assertThat(gateway.ask("auditor", "/journal?service=housing").body())
        .contains("FakeService/ReadHOUSING")
        .doesNotContain("\"program\":\"lado\"");
    assertThat(SignedInBrowser.of(gateway, "auditor").open("/journal").body())
        .contains("Homes of care leavers")
        .contains("/journal?of=housing");
  }

  @Test
  void its_health_is_told() {
    assertThat(gateway.get(gateway.address.resolve("/health")).body())
        .contains("\"housing\":\"up\"");
  }
}
