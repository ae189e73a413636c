package safeguarding.lado.timescale;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.calendar.Timescale;
import safeguarding.contracts.lado.v1.ListTimescalesRequest;
import safeguarding.contracts.lado.v1.ListTimescalesResponse;
import safeguarding.contracts.lado.v1.OwnLimitSet;
import safeguarding.contracts.lado.v1.SetOwnLimitRequest;
import safeguarding.contracts.lado.v1.SetOwnLimitResponse;
import safeguarding.contracts.lado.v1.TimescaleKind;
import safeguarding.contracts.lado.v1.TimescaleServiceGrpc;
import safeguarding.grpcedge.Answers;
import safeguarding.grpcedge.ChangeAnswers;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.grpcedge.Wire;
import safeguarding.grpcedge.WireEnum;
import safeguarding.lado.timescale.OwnLimits.Version;
import safeguarding.security.Caller;
import safeguarding.security.CurrentCaller;

/** Answers lado.v1.TimescaleService from the use cases. */
@Singleton
final class TimescaleGrpc extends TimescaleServiceGrpc.TimescaleServiceImplBase {
  private final OwnLimits limits;
  private final ChangeAnswers changes;

  TimescaleGrpc(OwnLimits limits, ChangeAnswers changes) {
    this.limits = limits;
    this.changes = changes;
  }

  @Override
  public void listTimescales(
      ListTimescalesRequest request, StreamObserver<ListTimescalesResponse> answer) {
    var response = ListTimescalesResponse.newBuilder();
    limits
        .list(CurrentCaller.get().authority())
        .forEach(version -> response.addTimescales(wire(version)));
    Answers.send(answer, response.build());
  }

  @Override
  public void setOwnLimit(SetOwnLimitRequest request, StreamObserver<SetOwnLimitResponse> answer) {
    Caller caller = CurrentCaller.get();
    ToldLimit told = told(request);
    changes.answer(
        answer,
        Change.of(TimescaleServiceGrpc.getSetOwnLimitMethod(), request.getRequestId(), request),
        action -> limits.set(caller, action, told),
        id ->
            SetOwnLimitResponse.newBuilder()
                .setSet(OwnLimitSet.newBuilder().setOwnLimitId(id.toString()))
                .build(),
        refusal -> SetOwnLimitResponse.newBuilder().setRefusal(refusal).build());
  }

  private static ToldLimit told(SetOwnLimitRequest request) {
    @Nullable LocalDate holdsFrom =
        request.hasHoldsFrom() ? Wire.date(request.getHoldsFrom(), "holds_from") : null;
    return new ToldLimit(
        request.getRuleId(),
        request.getCount(),
        WireEnum.read(LimitUnit.class, "LIMIT_UNIT_", request.getUnit(), "unit"),
        holdsFrom,
        request.getReason().strip());
  }

  private static safeguarding.contracts.lado.v1.Timescale wire(Version version) {
    Timescale rule = version.rule();
    var wire =
        safeguarding.contracts.lado.v1.Timescale.newBuilder()
            .setRuleId(rule.id())
            .setTitle(rule.title())
            .setLimit(rule.limit().inWords())
            .setKind(WireEnum.write(TimescaleKind.class, "TIMESCALE_KIND_", rule.kind()))
            .setSource(rule.source())
            .setHoldsFrom(Wire.date(rule.holdsFrom()))
            .setMayBeSet(LadoTimescales.mayBeSet(rule.id()));
    Timescale next = version.next();
    if (next != null) {
      wire.setHoldsUntil(Wire.date(next.holdsFrom().minusDays(1)));
    }
    OwnLimit own = version.own();
    if (own != null) {
      wire.setOwn(
          safeguarding.contracts.lado.v1.OwnLimit.newBuilder()
              .setReason(own.reason())
              .setRecordedAt(Wire.instant(own.recorded().at()))
              .setRecordedBy(own.recorded().name())
              .setReplaced(version.replaced()));
    }
    return wire.build();
  }
}
