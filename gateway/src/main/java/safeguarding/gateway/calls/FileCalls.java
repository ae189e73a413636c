package safeguarding.gateway.calls;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;
import io.grpc.stub.ClientCalls;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Calls that carry a file in several messages. The next is made, or asked for, when there is room
 * for it: however large the file, one message of it is held.
 */
final class FileCalls {
  private FileCalls() {}

  /** Sends every message, unless the service answers before the last. */
  static <Q, R> R send(
      Channel channel, MethodDescriptor<Q, R> rpc, CallOptions options, Iterator<Q> messages) {
    BlockingClientCall<Q, R> call = ClientCalls.blockingBidiStreamingCall(channel, rpc, options);
    boolean sent = false;
    try {
      boolean taken = true;
      while (taken && messages.hasNext()) {
        taken = call.write(messages.next());
      }
      if (taken) {
        call.halfClose();
      }
      R answer = call.read();
      sent = true;
      if (answer == null) {
        throw Status.INTERNAL.withDescription("no answer").asRuntimeException();
      }
      return answer;
    } catch (StatusException failure) {
      throw failure.getStatus().asRuntimeException(failure.getTrailers());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Status.CANCELLED.asRuntimeException();
    } finally {
      if (!sent) {
        call.cancel("the sender has gone", null);
      }
    }
  }

  /** The messages of an answer, of which the first is read already. */
  static <Q, R> FileAnswer<R> fetch(
      Channel channel, MethodDescriptor<Q, R> rpc, CallOptions options, Q request) {
    FileMessages<R> messages =
        new FileMessages<>(
            ClientCalls.blockingV2ServerStreamingCall(channel, rpc, options, request));
    @Nullable R first = messages.next();
    if (first == null) {
      throw Status.INTERNAL.withDescription("no answer").asRuntimeException();
    }
    return new FileAnswer<>(first, messages);
  }
}
