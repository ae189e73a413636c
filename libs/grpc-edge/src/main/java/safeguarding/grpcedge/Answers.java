package safeguarding.grpcedge;

import io.grpc.stub.StreamObserver;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.rulings.Refusal;

/** How an RPC answers: with one message, or with a refusal as the contract writes it. */
public final class Answers {
  private Answers() {}

  /** Sends the one answer. */
  public static <R> void send(StreamObserver<R> to, R message) {
    to.onNext(message);
    to.onCompleted();
  }

  /** Writes a refusal. */
  public static safeguarding.contracts.refusal.v1.Refusal refusal(Refusal refusal) {
    var wire =
        safeguarding.contracts.refusal.v1.Refusal.newBuilder()
            .setCode(refusal.code())
            .setMessage(refusal.message());
    refusal
        .violations()
        .forEach(violation ->
            wire.addViolations(
                FieldViolation.newBuilder()
                    .setField(violation.field())
                    .setMessage(violation.message())));
    return wire.build();
  }
}
