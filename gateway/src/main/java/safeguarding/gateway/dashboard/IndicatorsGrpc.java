package safeguarding.gateway.dashboard;

import com.google.type.Decimal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.ReportingPeriod;
import safeguarding.contracts.indicators.v1.BreakdownRow;
import safeguarding.contracts.indicators.v1.Definition;
import safeguarding.contracts.indicators.v1.GetBreakdownRequest;
import safeguarding.contracts.indicators.v1.GetBreakdownResponse;
import safeguarding.contracts.indicators.v1.IndicatorsServiceGrpc;
import safeguarding.contracts.indicators.v1.ListDefinitionsRequest;
import safeguarding.contracts.indicators.v1.ListValuesRequest;
import safeguarding.contracts.indicators.v1.PeriodKind;
import safeguarding.contracts.indicators.v1.Value;
import safeguarding.gateway.calls.DomainService;
import safeguarding.gateway.calls.ProtoTimes;
import safeguarding.gateway.dashboard.IndicatorDefinition.BreakdownChoice;
import safeguarding.gateway.dashboard.IndicatorDefinition.Polarity;
import safeguarding.gateway.visitor.SignedIn;

/** Asks one service for its indicators. */
final class IndicatorsGrpc {
  private IndicatorsGrpc() {}

  static List<IndicatorDefinition> definitions(DomainService service, SignedIn who) {
    var request =
        ListDefinitionsRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .build();
    return service
        .read(who, IndicatorsServiceGrpc::newBlockingStub, stub -> stub.listDefinitions(request))
        .getDefinitionsList()
        .stream()
        .map(definition -> definition(service, definition))
        .toList();
  }

  static List<Value> values(
      DomainService service, SignedIn who, List<String> periods, List<String> codes) {
    var request =
        ListValuesRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .addAllPeriods(periods)
            .addAllCodes(codes)
            .build();
    return service
        .read(who, IndicatorsServiceGrpc::newBlockingStub, stub -> stub.listValues(request))
        .getValuesList();
  }

  static BreakdownFigures breakdown(
      DomainService service,
      SignedIn who,
      IndicatorDefinition definition,
      ReportingPeriod period,
      BreakdownChoice by) {
    var request =
        GetBreakdownRequest.newBuilder()
            .setAuthorityCode(who.caller().authority().code())
            .setCode(definition.code())
            .setPeriod(period.format())
            .setBy(by.key())
            .build();
    GetBreakdownResponse found =
        service.read(
            who, IndicatorsServiceGrpc::newBlockingStub, stub -> stub.getBreakdown(request));
    return new BreakdownFigures(
        definition,
        period,
        by,
        found.getRowsList().stream().map(row -> row(row, found, definition, period)).toList());
  }

  static Figure figure(Value value, int decimals) {
    return Figure.of(
        value.getPeriod(),
        number(value.getNumerator()),
        value.hasDenominator() ? number(value.getDenominator()) : null,
        decimals,
        value.hasComputedAt() ? ProtoTimes.instant(value.getComputedAt()) : null);
  }

  private static BreakdownFigures.Row row(
      BreakdownRow row,
      GetBreakdownResponse found,
      IndicatorDefinition definition,
      ReportingPeriod period) {
    @Nullable BigDecimal denominator = row.hasDenominator() ? number(row.getDenominator()) : null;
    return new BreakdownFigures.Row(
        row.getKey(),
        row.getTitle(),
        Figure.of(
            period.format(),
            number(row.getNumerator()),
            denominator,
            definition.decimals(),
            found.hasComputedAt() ? ProtoTimes.instant(found.getComputedAt()) : null));
  }

  private static BigDecimal number(Decimal decimal) {
    String text = decimal.getValue();
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static IndicatorDefinition definition(DomainService service, Definition definition) {
    return new IndicatorDefinition(
        definition.getCode(),
        service.name(),
        definition.getTheme(),
        definition.getTitle(),
        definition.getUnit(),
        definition.getNumerator(),
        definition.getDenominator(),
        definition.getPeriodKind() == PeriodKind.PERIOD_KIND_SNAPSHOT,
        switch (definition.getPolarity()) {
          case POLARITY_HIGH -> Polarity.HIGH;
          case POLARITY_LOW -> Polarity.LOW;
          case POLARITY_NONE, POLARITY_UNSPECIFIED, UNRECOGNIZED -> Polarity.NONE;
        },
        definition.getDecimals(),
        definition.getSource(),
        definition.getLimit(),
        definition.getBreakdownsList().stream()
            .map(one -> new BreakdownChoice(one.getKey(), one.getTitle()))
            .toList());
  }
}
