package safeguarding.grpcedge;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import safeguarding.security.CallerInterceptor;

/**
 * The one interceptor of a server: gives the call its correlation id, lets {@link
 * CallerInterceptor} decide, and turns what is thrown into a status with a reason code. No text of
 * an exception leaves the program or enters its log: it could name a person.
 */
@Singleton
final class Edge implements ServerInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
  private static final int FRAMES = 20;

  /** Names the field at fault of an invalid request. */
  static final Metadata.Key<String> FIELD =
      Metadata.Key.of("x-invalid-field", Metadata.ASCII_STRING_MARSHALLER);

  private final CallerInterceptor callers;

  Edge(CallerInterceptor callers) {
    this.callers = callers;
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    String id = Correlation.from(headers);
    var context = Context.current().withValue(Correlation.KEY, id);
    return Contexts.interceptCall(
        context, call, headers, (c, h) -> new Guarded<>(callers.interceptCall(c, h, next), c, id));
  }

  /** Runs the steps of a call with the correlation id in the log context and closes on a throw. */
  private static final class Guarded<Q>
      extends ForwardingServerCallListener.SimpleForwardingServerCallListener<Q> {
    private final ServerCall<Q, ?> call;
    private final String id;

    Guarded(ServerCall.Listener<Q> delegate, ServerCall<Q, ?> call, String id) {
      super(delegate);
      this.call = call;
      this.id = id;
    }

    @Override
    public void onMessage(Q message) {
      guard(() -> super.onMessage(message));
    }

    @Override
    public void onHalfClose() {
      guard(super::onHalfClose);
    }

    private void guard(Runnable step) {
      MDC.put("correlation", id);
      try {
        step.run();
      } catch (RuntimeException thrown) {
        close(thrown);
      } finally {
        MDC.remove("correlation");
      }
    }

    private void close(RuntimeException thrown) {
      var trailers = new Metadata();
      trailers.put(Correlation.HEADER, id);
      Status status =
          switch (thrown) {
            case NotFound none -> reason(trailers, Status.NOT_FOUND, "not-found");
            case InvalidRequest invalid -> {
              trailers.put(FIELD, invalid.field());
              yield reason(trailers, Status.INVALID_ARGUMENT, "invalid-request");
            }
            case RuntimeException unexpected -> {
              log(unexpected);
              yield reason(trailers, Status.INTERNAL, "internal-error");
            }
          };
      call.close(status, trailers);
    }

    private static Status reason(Metadata trailers, Status status, String reason) {
      trailers.put(CallerInterceptor.REASON, reason);
      return status.withDescription(reason);
    }

    /** Types and places only: the messages of exceptions may hold a person's data. */
    private void log(Throwable thrown) {
      var text = new StringBuilder(call.getMethodDescriptor().getFullMethodName());
      int depth = 0;
      for (Throwable t = thrown; t != null && depth < 5; t = t.getCause(), depth++) {
        text.append("\n").append(depth == 0 ? "failed: " : "caused by: ");
        text.append(t.getClass().getName());
        StackTraceElement[] frames = t.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
          text.append("\n  at ").append(frames[i]);
        }
      }
      LOG.error("{}", text);
    }
  }
}
