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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.local.SampleLoading;
import safeguarding.local.problem.CannotStart;

class SampleLoaderTest {
  private static final long SEED = 5;
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final List<Story> STAFF = List.of(new SampleGenerator(SEED).rutlandStaff());
  private static final List<Story> WORK = new SampleGenerator(SEED).rutlandLadoWork();
  private static final List<Story> ALLEGATIONS =
      new SampleGenerator(SEED).rutlandCases(TODAY).stream().map(SampleCase::story).toList();
  private static final List<Story> FAMILIES = new SampleGenerator(SEED).rutlandFamilies(TODAY);
  private static final List<Story> CARE = new SampleGenerator(SEED).rutlandCare(TODAY);
  private static final List<Story> ALL =
      Stream.of(STAFF, ALLEGATIONS, WORK, FAMILIES, CARE).flatMap(List::stream).toList();
  private static final int STEPS = steps(ALL);

  @Test
  void everything_is_delivered_once_though_connections_drop_and_503_is_answered() throws Exception {
    try (var gateway = new UnsteadyGateway(25)) {
      var reported = Collections.synchronizedList(new ArrayList<Integer>());

      loader(TODAY)
          .load(
              gateway.address(),
              "rutland",
              (role, _) -> "token-of-" + role,
              (done, _, _) -> reported.add(done));

      assertThat(gateway.faults).isEmpty();
      assertThat(gateway.repeats).hasPositiveValue();
      assertComplete(gateway);
      assertThat(reported).hasSize(STEPS);
    }
  }

  @Test
  void contacts_and_families_arrive_in_the_order_received_and_at_most_nine_requests_at_a_time()
      throws Exception {
    try (var gateway = new UnsteadyGateway(0)) {
      load(gateway, TODAY);

      assertThat(gateway.contacts())
          .extracting(contact -> Instant.parse(contact.path("receivedAt").asText()))
          .isSorted();
      var families =
          gateway.made.getOrDefault("/referrals", List.of()).stream()
              .filter(referral -> !referral.has("familyId"));
      assertThat(families)
          .extracting(referral -> referral.path("receivedOn").asText())
          .hasSize(FAMILIES.size())
          .isSorted();
      assertThat(gateway.mostInFlight).hasValueLessThanOrEqualTo(9);
    }
  }

  /** Among the contacts of the last weeks, among the families, and near the very end. */
  static IntStream stepsBeforeTheCut() {
    int allegations = steps(STAFF) + steps(ALLEGATIONS);
    return IntStream.of(allegations - 2, allegations + 400, STEPS - 3);
  }

  @ParameterizedTest
  @MethodSource("stepsBeforeTheCut")
  void a_load_that_was_cut_off_goes_on_without_doubles_also_the_day_after(int stepsBefore)
      throws Exception {
    try (var gateway = new UnsteadyGateway(0)) {
      gateway.stepsUntilRefusal = stepsBefore;
      assertThatThrownBy(() -> load(gateway, TODAY)).isInstanceOf(CannotStart.class);

      gateway.stepsUntilRefusal = Integer.MAX_VALUE;
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
      gateway.stepsUntilRefusal = 0;

      assertThatThrownBy(() -> load(gateway, TODAY))
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "The sample could not be loaded: the gateway answered rutland/staff/unit-people with"
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
    assertThat(gateway.done).hasSize(STEPS);
    assertThat(gateway.contacts()).hasSize(ALLEGATIONS.size());
    assertThat(lasts(gateway.done.stream()))
        .isEqualTo(lasts(ALL.stream().flatMap(story -> story.steps().stream()).map(Step::path)));
  }

  /** How often each kind of thing was done. */
  private static Map<String, Long> lasts(Stream<String> paths) {
    return paths
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .collect(Collectors.groupingBy(last -> last, Collectors.counting()));
  }

  private static int steps(List<Story> stories) {
    return stories.stream().mapToInt(story -> story.steps().size()).sum();
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
