package safeguarding.grpcedge;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.function.Function;
import safeguarding.contracts.refusal.v1.Refusal;
import safeguarding.grpcedge.Idempotency.Attempt;
import safeguarding.grpcedge.Idempotency.Change;
import safeguarding.rulings.Ruling;

/** Answers an RPC that changes something: done once, or refused as the answer's own message. */
@Singleton
public final class ChangeAnswers {
  private final Idempotency idempotency;

  ChangeAnswers(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  /**
   * Does a change once and sends what it came to.
   *
   * @param change what is asked
   * @param work does it, given the name for the journal; runs inside the transaction
   * @param granted writes what it came to
   * @param refused writes a refusal, by a rule or because the request id was used before
   * @throws InvalidRequest if the request id is no UUID
   * @throws NotFound if the work throws it
   */
  public <Q extends Message, R extends Message, T> void answer(
      StreamObserver<R> to,
      Change<Q, R> change,
      Function<String, Ruling<T>> work,
      Function<T, R> granted,
      Function<Refusal, R> refused) {
    Attempt<R> attempt =
        idempotency.once(
            change,
            action ->
                switch (work.apply(action)) {
                  case Ruling.Granted<T>(T value) -> new Attempt.Done<>(granted.apply(value));
                  case Ruling.Refused<T>(var refusal) ->
                      new Attempt.Refused<>(Answers.refusal(refusal));
                });
    Answers.send(
        to,
        switch (attempt) {
          case Attempt.Done<R>(R done) -> done;
          case Attempt.Refused<R>(Refusal refusal) -> refused.apply(refusal);
        });
  }
}
