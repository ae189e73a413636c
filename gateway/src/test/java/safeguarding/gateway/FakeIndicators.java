package safeguarding.gateway;

import com.google.type.Decimal;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.stream.Stream;
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
import safeguarding.contracts.indicators.v1.Value;

/** Two indicators of a service, counted in every period in which a test does not say otherwise. */
final class FakeIndicators extends IndicatorsServiceGrpc.IndicatorsServiceImplBase {
  private final String code;
  private volatile String emptyPeriod = "";

  /** The indicators {@code <code>.CONTACTS} and {@code <code>.ADVICE}. */
  FakeIndicators(String code) {
    this.code = code;
  }

  /** Counts no contact in a period; counts everything where it is empty. */
  void countNothingIn(String period) {
    emptyPeriod = period;
  }

  @Override
  public void listDefinitions(
      ListDefinitionsRequest request, StreamObserver<ListDefinitionsResponse> observer) {
    FakeServices.answer(
        observer,
        ListDefinitionsResponse.newBuilder()
            .addDefinitions(
                Definition.newBuilder()
                    .setCode(code + ".CONTACTS")
                    .setTitle("Contacts of " + code)
                    .setUnit("contacts")
                    .setTheme(code.equals("CLA") ? "homes" : "allegations")
                    .addBreakdowns(Breakdown.newBuilder().setKey("role").setTitle("Role"))
                    .addBreakdowns(Breakdown.newBuilder().setKey("concern").setTitle("Concern")))
            .addDefinitions(
                Definition.newBuilder()
                    .setCode(code + ".ADVICE")
                    .setTitle("Advice given")
                    .setUnit("contacts")
                    .setTheme(code.equals("CLA") ? "homes" : "allegations")
                    .setDenominator("all contacts")
                    .setDecimals(1))
            .build());
  }

  @Override
  public void listValues(ListValuesRequest request, StreamObserver<ListValuesResponse> observer) {
    String period = request.getPeriods(0);
    String before = request.getPeriods(1);
    List<Value> values =
        Stream.of(
                value("CONTACTS", period, counted(period)),
                value("CONTACTS", before, "23"),
                value("ADVICE", period, "19").setDenominator(number("43")),
                value("ADVICE", before, "0").setDenominator(number("0")))
            .map(Value.Builder::build)
            .filter(value ->
                request.getCodesCount() == 0 || request.getCodesList().contains(value.getCode()))
            .toList();
    FakeServices.answer(observer, ListValuesResponse.newBuilder().addAllValues(values).build());
  }

  @Override
  public void getBreakdown(
      GetBreakdownRequest request, StreamObserver<GetBreakdownResponse> observer) {
    FakeServices.answer(
        observer,
        GetBreakdownResponse.newBuilder()
            .addRows(
                BreakdownRow.newBuilder()
                    .setKey("residential-care-children")
                    .setTitle("Residential care")
                    .setNumerator(number("7")))
            .build());
  }

  private String counted(String period) {
    return period.equals(emptyPeriod) ? "0" : "43";
  }

  private Value.Builder value(String name, String period, String numerator) {
    return Value.newBuilder()
        .setCode(code + "." + name)
        .setPeriod(period)
        .setNumerator(number(numerator));
  }

  private static Decimal number(String text) {
    return Decimal.newBuilder().setValue(text).build();
  }
}
