package safeguarding.grpcedge.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.contracts.indicators.v1.Breakdown;
import safeguarding.contracts.indicators.v1.Definition;
import safeguarding.contracts.indicators.v1.GetBreakdownRequest;
import safeguarding.contracts.indicators.v1.GetBreakdownResponse;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc.IndicatorsServiceBlockingStub;
import safeguarding.contracts.indicators.v1.ListDefinitionsRequest;
import safeguarding.contracts.indicators.v1.ListValuesRequest;
import safeguarding.contracts.indicators.v1.ListValuesResponse;
import safeguarding.contracts.indicators.v1.PeriodKind;
import safeguarding.contracts.indicators.v1.Polarity;
import safeguarding.contracts.indicators.v1.Value;
import safeguarding.grpcedge.FixedClock;
import safeguarding.grpcedge.TestIssuer;
import safeguarding.grpcedge.TestService;
import safeguarding.grpcedge.Wire;
import safeguarding.security.Role;

class IndicatorsGrpcTest {
  private final String authority = TestService.anAuthority();

  @Test
  void a_definition_arrives_with_every_one_of_its_words_in_the_order_of_the_report() {
    List<Definition> definitions = definitions();

    assertThat(definitions)
        .extracting(Definition::getCode)
        .containsExactly("NOTES.WRITTEN", "NOTES.READ", "NOTES.LOST");
    assertThat(definitions.getFirst())
        .isEqualTo(
            Definition.newBuilder()
                .setCode("NOTES.WRITTEN")
                .setTitle("Notes written")
                .setUnit("notes")
                .setNumerator("Notes written in the period")
                .setPeriodKind(PeriodKind.PERIOD_KIND_FLOW)
                .setPolarity(Polarity.POLARITY_NONE)
                .setSource("A report of 2018")
                .addBreakdowns(Breakdown.newBuilder().setKey("length").setTitle("Length"))
                .setTheme("notes")
                .build());
    assertThat(definitions.get(1))
        .isEqualTo(
            Definition.newBuilder()
                .setCode("NOTES.READ")
                .setTitle("Notes read in time")
                .setUnit("notes")
                .setNumerator("Notes read in time")
                .setDenominator("Notes")
                .setPeriodKind(PeriodKind.PERIOD_KIND_SNAPSHOT)
                .setPolarity(Polarity.POLARITY_HIGH)
                .setDecimals(1)
                .setSource("A report of 2019")
                .setLimit("1 working day")
                .setTheme("notes")
                .build());
    assertThat(definitions.get(2).getPolarity()).isEqualTo(Polarity.POLARITY_LOW);
  }

  @Test
  void a_value_has_its_period_its_decimals_and_the_moment_of_counting() {
    ListValuesResponse values =
        values(List.of("2017-18", "2019-20-Q1", "2020-02"), "NOTES.WRITTEN", "NOTES.READ");

    assertThat(values.getValuesList())
        .extracting(
            Value::getCode,
            Value::getPeriod,
            value -> value.getNumerator().getValue(),
            value -> value.getDenominator().getValue())
        .containsExactly(
            tuple("NOTES.WRITTEN", "2017-18", "365", ""),
            tuple("NOTES.READ", "2017-18", "182.5", "365"),
            tuple("NOTES.WRITTEN", "2019-20-Q1", "91", ""),
            tuple("NOTES.READ", "2019-20-Q1", "45.5", "91"),
            tuple("NOTES.WRITTEN", "2020-02", "29", ""),
            tuple("NOTES.READ", "2020-02", "14.5", "29"));
    assertThat(values.getValuesList())
        .allMatch(value -> value.getComputedAt().equals(Wire.instant(FixedClock.NOW)))
        .allMatch(value -> value.hasDenominator() == value.getCode().equals("NOTES.READ"));
  }

  @Test
  void no_code_asks_for_all() {
    assertThat(values(List.of("2017-18")).getValuesList())
        .extracting(Value::getCode)
        .containsExactly("NOTES.WRITTEN", "NOTES.READ", "NOTES.LOST");
  }

  @Test
  void an_unknown_code_is_not_found_even_among_known_ones() {
    StatusRuntimeException thrown =
        thrown(() -> values(List.of("2017-18"), "NOTES.WRITTEN", "NOTES.INVENTED"));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(TestService.reason(thrown)).isEqualTo("not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2017",
        "2017-19",
        "2017-18-Q5",
        "2019-13",
        "last year",
        "2017-18 ",
        "2017/18"
      })
  void a_period_that_cannot_be_read_is_an_invalid_request(String period) {
    StatusRuntimeException values = thrown(() -> values(List.of("2017-18", period)));
    StatusRuntimeException breakdown = thrown(() -> breakdown("NOTES.WRITTEN", period, "length"));

    assertThat(values.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(TestService.field(values)).isEqualTo("periods");
    assertThat(breakdown.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    assertThat(TestService.field(breakdown)).isEqualTo("period");
  }

  @Test
  void forty_periods_may_be_asked_for_but_not_forty_one_nor_none() {
    assertThat(values(Collections.nCopies(40, "2017-18"), "NOTES.LOST").getValuesCount())
        .isEqualTo(40);

    assertThat(TestService.field(thrown(() -> values(Collections.nCopies(41, "2017-18")))))
        .isEqualTo("periods");
    assertThat(TestService.field(thrown(() -> values(List.of())))).isEqualTo("periods");
  }

  @Test
  void a_breakdown_keeps_its_order_and_writes_its_numbers_out() {
    GetBreakdownResponse breakdown = breakdown("NOTES.WRITTEN", "2017-18", "length");

    assertThat(breakdown.getRowsList())
        .extracting(
            row -> row.getKey(),
            row -> row.getTitle(),
            row -> row.getNumerator().getValue(),
            row -> row.hasDenominator(),
            row -> row.getDenominator().getValue())
        .containsExactly(
            tuple("short", "Short", "1000", false, ""), tuple("long", "Long", "1", true, "10"));
    assertThat(breakdown.getComputedAt()).isEqualTo(Wire.instant(FixedClock.NOW));
  }

  @ParameterizedTest
  @CsvSource({"NOTES.INVENTED, length", "NOTES.WRITTEN, colour", "NOTES.READ, length"})
  void an_unknown_code_or_breakdown_is_not_found(String code, String by) {
    StatusRuntimeException thrown = thrown(() -> breakdown(code, "2017-18", by));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
  }

  private List<Definition> definitions() {
    return stub()
        .listDefinitions(ListDefinitionsRequest.newBuilder().setAuthorityCode(authority).build())
        .getDefinitionsList();
  }

  private ListValuesResponse values(List<String> periods, String... codes) {
    return stub()
        .listValues(
            ListValuesRequest.newBuilder()
                .setAuthorityCode(authority)
                .addAllPeriods(periods)
                .addAllCodes(List.of(codes))
                .build());
  }

  private GetBreakdownResponse breakdown(String code, String period, String by) {
    return stub()
        .getBreakdown(
            GetBreakdownRequest.newBuilder()
                .setAuthorityCode(authority)
                .setCode(code)
                .setPeriod(period)
                .setBy(by)
                .build());
  }

  private static StatusRuntimeException thrown(ThrowingCallable call) {
    return catchThrowableOfType(StatusRuntimeException.class, call);
  }

  private IndicatorsServiceBlockingStub stub() {
    return IndicatorsServiceGrpc.newBlockingStub(TestService.channel())
        .withCallCredentials(
            TestIssuer.credentials("analyst-1", authority, Role.PERFORMANCE_ANALYST));
  }
}
