package safeguarding.grpcedge.indicators;

import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.calendar.UnreadablePeriod;
import safeguarding.contracts.indicators.v1.Breakdown;
import safeguarding.contracts.indicators.v1.BreakdownRow;
import safeguarding.contracts.indicators.v1.Definition;
import safeguarding.contracts.indicators.v1.GetBreakdownRequest;
import safeguarding.contracts.indicators.v1.GetBreakdownResponse;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.ListDefinitionsRequest;
import safeguarding.contracts.indicators.v1.ListDefinitionsResponse;
import safeguarding.contracts.indicators.v1.ListValuesRequest;
import safeguarding.contracts.indicators.v1.ListValuesResponse;
import safeguarding.contracts.indicators.v1.PeriodKind;
import safeguarding.contracts.indicators.v1.Polarity;
import safeguarding.contracts.indicators.v1.Value;
import safeguarding.grpcedge.InvalidRequest;
import safeguarding.grpcedge.NotFound;
import safeguarding.grpcedge.Wire;
import safeguarding.security.CurrentCaller;

/** Answers indicators.v1 from the service's {@link IndicatorSource}. */
@Singleton
final class IndicatorsGrpc extends IndicatorsServiceGrpc.IndicatorsServiceImplBase {
  private static final int MOST_PERIODS = 40;

  private final IndicatorSource source;
  private final Clock clock;

  IndicatorsGrpc(IndicatorSource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public void listDefinitions(
      ListDefinitionsRequest request, StreamObserver<ListDefinitionsResponse> answer) {
    answer.onNext(
        ListDefinitionsResponse.newBuilder()
            .addAllDefinitions(source.definitions().stream().map(IndicatorsGrpc::wire).toList())
            .build());
    answer.onCompleted();
  }

  @Override
  public void listValues(ListValuesRequest request, StreamObserver<ListValuesResponse> answer) {
    if (request.getPeriodsCount() == 0 || request.getPeriodsCount() > MOST_PERIODS) {
      throw new InvalidRequest("periods");
    }
    List<ReportingPeriod> periods =
        request.getPeriodsList().stream().map(text -> period(text, "periods")).toList();
    Timestamp now = Wire.instant(clock.instant());
    Set<String> codes = codes(request.getCodesList());
    var response = ListValuesResponse.newBuilder();
    if (!codes.isEmpty()) {
      source
          .values(CurrentCaller.get().authority(), periods, codes)
          .forEach(value -> response.addValues(wire(value).setComputedAt(now)));
    }
    answer.onNext(response.build());
    answer.onCompleted();
  }

  @Override
  public void getBreakdown(
      GetBreakdownRequest request, StreamObserver<GetBreakdownResponse> answer) {
    ReportingPeriod period = period(request.getPeriod(), "period");
    Timestamp now = Wire.instant(clock.instant());
    List<BreakdownCount> rows =
        source
            .breakdown(CurrentCaller.get().authority(), request.getCode(), period, request.getBy())
            .orElseThrow(NotFound::new);
    answer.onNext(
        GetBreakdownResponse.newBuilder()
            .addAllRows(rows.stream().map(IndicatorsGrpc::wire).toList())
            .setComputedAt(now)
            .build());
    answer.onCompleted();
  }

  private Set<String> codes(List<String> asked) {
    Set<String> all =
        source.definitions().stream()
            .map(IndicatorDefinition::code)
            .collect(Collectors.toUnmodifiableSet());
    if (asked.isEmpty()) {
      return all;
    }
    if (!all.containsAll(asked)) {
      throw new NotFound();
    }
    return Set.copyOf(asked);
  }

  private static ReportingPeriod period(String text, String field) {
    try {
      return ReportingPeriod.parse(text);
    } catch (UnreadablePeriod e) {
      throw new InvalidRequest(field);
    }
  }

  private static Definition wire(IndicatorDefinition definition) {
    return Definition.newBuilder()
        .setCode(definition.code())
        .setTitle(definition.title())
        .setUnit(definition.unit())
        .setNumerator(definition.numerator())
        .setDenominator(definition.denominator())
        .setPeriodKind(
            switch (definition.kind()) {
              case FLOW -> PeriodKind.PERIOD_KIND_FLOW;
              case SNAPSHOT -> PeriodKind.PERIOD_KIND_SNAPSHOT;
            })
        .setPolarity(
            switch (definition.polarity()) {
              case HIGH -> Polarity.POLARITY_HIGH;
              case LOW -> Polarity.POLARITY_LOW;
              case NONE -> Polarity.POLARITY_NONE;
            })
        .setDecimals(definition.decimals())
        .setSource(definition.source())
        .setLimit(definition.limit())
        .addAllBreakdowns(
            definition.breakdowns().stream()
                .map(b -> Breakdown.newBuilder().setKey(b.key()).setTitle(b.title()).build())
                .toList())
        .setTheme(definition.theme())
        .build();
  }

  private static Value.Builder wire(IndicatorValue value) {
    var wire =
        Value.newBuilder()
            .setCode(value.code())
            .setPeriod(value.period().format())
            .setNumerator(Wire.decimal(value.numerator()));
    if (value.denominator() != null) {
      wire.setDenominator(Wire.decimal(value.denominator()));
    }
    return wire;
  }

  private static BreakdownRow wire(BreakdownCount row) {
    var wire =
        BreakdownRow.newBuilder()
            .setKey(row.key())
            .setTitle(row.title())
            .setNumerator(Wire.decimal(row.numerator()));
    if (row.denominator() != null) {
      wire.setDenominator(Wire.decimal(row.denominator()));
    }
    return wire.build();
  }
}
