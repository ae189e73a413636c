package safeguarding.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import safeguarding.local.SampleLoading;
import safeguarding.local.problem.CannotStart;

class SampleLoaderTest {
  private static final long SEED = 5;
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final List<SampleCase> CASES = new SampleGenerator(SEED).rutlandCases(TODAY);

  @Test
  void everything_is_delivered_once_though_connections_drop_and_503_is_answered() throws Exception {
    try (var gateway = new UnsteadyGateway(25)) {
      var reported = new ArrayList<Integer>();

      loader(TODAY)
          .load(
              gateway.address(),
              "rutland",
              (role, _) -> "token-of-" + role,
              (done, _, _) -> reported.add(done));

      assertThat(gateway.faults).isEmpty();
      assertThat(gateway.repeats).hasPositiveValue();
      assertComplete(gateway);
      int total = Math.toIntExact(CASES.stream().flatMap(SampleCase::commands).count());
      assertThat(reported).hasSize(total).isSorted().last().isEqualTo(total);
    }
  }

  @Test
  void contacts_arrive_in_the_order_received_and_at_most_nine_requests_at_a_time()
      throws Exception {
    try (var gateway = new UnsteadyGateway(0)) {
      load(gateway, TODAY);

      assertThat(gateway.contacts)
          .extracting(contact -> Instant.parse(contact.path("receivedAt").asText()))
          .isSorted();
      assertThat(gateway.mostInFlight).hasValueLessThanOrEqualTo(9);
    }
  }

  @Test
  void a_load_that_was_cut_off_goes_on_without_doubles_also_the_day_after() throws Exception {
    try (var gateway = new UnsteadyGateway(0)) {
      gateway.contactsUntilRefusal = CASES.size() - 2;
      assertThatThrownBy(() -> load(gateway, TODAY)).isInstanceOf(CannotStart.class);

      gateway.contactsUntilRefusal = Integer.MAX_VALUE;
      load(gateway, TODAY.plusDays(1));

      assertThat(gateway.faults).isEmpty();
      assertComplete(gateway);
    }
  }

  @Test
  void a_second_load_changes_nothing() throws Exception {
    try (var gateway = new UnsteadyGateway(0)) {
      load(gateway, TODAY);
      load(gateway, TODAY);

      assertThat(gateway.faults).isEmpty();
      assertComplete(gateway);
    }
  }

  @Test
  void a_refusal_is_told_in_one_sentence_with_the_command_and_the_code() throws Exception {
    try (var gateway = new UnsteadyGateway(0)) {
      gateway.contactsUntilRefusal = 0;

      assertThatThrownBy(() -> load(gateway, TODAY))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "The sample could not be loaded: the gateway answered rutland/2016-17/1/contact with"
                  + " 403 not-allowed.");
    }
  }

  @Test
  void a_gateway_that_never_answers_is_told_in_one_sentence() throws IOException {
    URI gone;
    try (var gateway = new UnsteadyGateway(0)) {
      gone = gateway.address();
    }

    assertThatThrownBy(
            () -> loader(TODAY).load(gone, "rutland", (_, _) -> "token", (_, _, _) -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessageEndingWith("was asked 12 times and it did not answer.");
  }

  @Test
  void a_sample_that_does_not_exist_is_refused() {
    assertThatThrownBy(() ->
            loader(TODAY)
                .load(URI.create("http://localhost"), "atlantis", (_, _) -> "", (_, _, _) -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessage("There is no sample called atlantis; the one there is, is rutland.");
  }

  @Test
  void the_loader_is_found_as_a_service() {
    assertThat(ServiceLoader.load(SampleLoading.class))
        .hasAtLeastOneElementOfType(SampleLoader.class);
  }

  private static void assertComplete(UnsteadyGateway gateway) {
    assertThat(gateway.contacts).hasSize(CASES.size());
    for (int i = 0; i < CASES.size(); i++) {
      var expected = CASES.get(i).commands().skip(1).map(SampleLoaderTest::lastOfPath).toList();
      assertThat(gateway.changes.get("id-" + (i + 1))).isEqualTo(expected);
    }
  }

  private static String lastOfPath(SampleCommand command) {
    return command.key().substring(command.key().lastIndexOf('/') + 1);
  }

  private static void load(UnsteadyGateway gateway, LocalDate today) {
    loader(today)
        .load(gateway.address(), "rutland", (role, _) -> "token-of-" + role, (_, _, _) -> {});
  }

  private static SampleLoader loader(LocalDate today) {
    var clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new SampleLoader(SEED, clock, Duration.ofMillis(1), 12);
  }
}
