package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.contracts.lado.v1.GetAllegationResponse;

/**
 * Something that is recorded on an allegation besides its two decisions.
 *
 * @param rpc whose contract says who may
 * @param title a verb
 * @param path below the allegation, with what the form is about: {@code /strand-step?strand=…}
 * @param button a verb
 * @param about the request with the ids of what it is about
 * @param asks the form for the allegation as it is now; all that it can ask where what it is about
 *     is not on record any more
 * @param never why this allegation can have no such form at all; null where it can
 * @param past why there is no form to begin any more; null where there is
 * @param after what the page of the case says of the answer; null where nothing
 * @param <Q> the request
 * @param <R> the answer
 */
record CaseStep<Q extends Message, R extends Message>(
    MethodDescriptor<Q, R> rpc,
    String title,
    String path,
    String button,
    Function<GetAllegationResponse, Q> about,
    BiFunction<Asking, GetAllegationResponse, Asking> asks,
    Function<GetAllegationResponse, @Nullable String> never,
    Function<GetAllegationResponse, @Nullable String> past,
    Function<R, @Nullable CaseMessage> after) {

  /** A step that any allegation can have at any time. */
  static <Q extends Message, R extends Message> CaseStep<Q, R> anyTime(
      MethodDescriptor<Q, R> rpc,
      String title,
      String path,
      String button,
      Function<GetAllegationResponse, Q> about,
      BiFunction<Asking, GetAllegationResponse, Asking> asks) {
    return new CaseStep<>(rpc, title, path, button, about, asks, _ -> null, _ -> null, _ -> null);
  }

  /** The same step, which some allegations cannot have, and others no more. */
  CaseStep<Q, R> unless(
      Function<GetAllegationResponse, @Nullable String> impossible,
      Function<GetAllegationResponse, @Nullable String> over) {
    return new CaseStep<>(rpc, title, path, button, about, asks, impossible, over, after);
  }

  /** The same step, after which the page of the case says something. */
  CaseStep<Q, R> saying(Function<R, @Nullable CaseMessage> message) {
    return new CaseStep<>(rpc, title, path, button, about, asks, never, past, message);
  }
}
