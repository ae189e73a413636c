package safeguarding.gateway.page;

import com.google.protobuf.Message;
import io.grpc.MethodDescriptor;
import java.util.function.Function;
import safeguarding.gateway.view.Form;

/**
 * A change that a form sends: which RPC, about what, what is asked for it, and where to go after.
 *
 * @param rpc whose contract says who may
 * @param about the request with the ids of what it is about
 * @param asking the form, for the answers typed so far: some questions follow from others
 * @param next the path after it is done, from the answer
 * @param <Q> the request
 * @param <R> the answer
 */
record ContractChange<Q extends Message, R extends Message>(
    MethodDescriptor<Q, R> rpc, Q about, Function<Form, Asking> asking, Function<R, String> next) {

  /** The form, for the answers typed so far: also those that the record would ask no more. */
  Asking asks(Form form) {
    return asking.apply(form).with(form);
  }
}
