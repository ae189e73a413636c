package safeguarding.grpcedge;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Supplier;
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
    var answer = new Answer<>(call, id);
    return Contexts.interceptCall(
        Context.current().withValue(Correlation.KEY, id),
        answer,
        headers,
        (c, h) -> new Guarded<>(answer, () -> callers.interceptCall(c, h, next)));
  }

  /** Runs the steps of a call; after one that throws there is nothing more to do. */
  private static final class Guarded<Q> extends ForwardingServerCallListener<Q> {
    private final Answer<Q, ?> answer;
    private ServerCall.Listener<Q> delegate = new ServerCall.Listener<>() {};

    Guarded(Answer<Q, ?> answer, Supplier<ServerCall.Listener<Q>> start) {
      this.answer = answer;
      guard(() -> delegate = start.get());
    }

    @Override
    protected ServerCall.Listener<Q> delegate() {
      return delegate;
    }

    @Override
    public void onMessage(Q message) {
      guard(() -> delegate.onMessage(message));
    }

    @Override
    public void onHalfClose() {
      guard(() -> delegate.onHalfClose());
    }

    @Override
    public void onCancel() {
      guard(() -> delegate.onCancel());
    }

    /** A stream goes on answering here. */
    @Override
    public void onReady() {
      guard(() -> delegate.onReady());
    }

    private void guard(Runnable step) {
      if (!answer.closesOnThrow(step)) {
        delegate = new ServerCall.Listener<>() {};
      }
    }
  }

  /** Carries the correlation id whatever the answer is. */
  private static final class Answer<Q, R>
      extends ForwardingServerCall.SimpleForwardingServerCall<Q, R> {
    private final String id;
    private volatile boolean closed;

    Answer(ServerCall<Q, R> call, String id) {
      super(call);
      this.id = id;
    }

    @Override
    public void close(Status status, Metadata trailers) {
      closed = true;
      trailers.discardAll(Correlation.HEADER);
      trailers.put(Correlation.HEADER, id);
      super.close(status, trailers);
    }

    /** Runs a step with the correlation id in the log context; says whether it came to its end. */
    boolean closesOnThrow(Runnable step) {
      MDC.put("correlation", id);
      try {
        step.run();
        return true;
      } catch (RuntimeException | Error thrown) {
        close(thrown);
        return false;
      } finally {
        MDC.remove("correlation");
      }
    }

    private void close(Throwable thrown) {
      var trailers = new Metadata();
      Status status =
          switch (thrown) {
            case NotFound none -> reason(trailers, Status.NOT_FOUND, "not-found");
            case InvalidRequest invalid -> {
              trailers.put(FIELD, invalid.field());
              yield reason(trailers, Status.INVALID_ARGUMENT, "invalid-request");
            }
            case Throwable away when DatabaseAway.isWhy(away) -> {
              LOG.warn("the database is away");
              yield reason(trailers, Status.UNAVAILABLE, "database-away");
            }
            case Throwable unexpected -> {
              log(unexpected);
              yield reason(trailers, Status.INTERNAL, "internal-error");
            }
          };
      if (!closed) {
        close(status, trailers);
      }
    }

    private static Status reason(Metadata trailers, Status status, String reason) {
      trailers.put(CallerInterceptor.REASON, reason);
      return status.withDescription(reason);
    }

    /** Types, SQL states and places only: the messages of exceptions may hold a person's data. */
    private void log(Throwable thrown) {
      var text = new StringBuilder(getMethodDescriptor().getFullMethodName());
      int depth = 0;
      for (Throwable t = thrown; t != null && depth < 5; t = t.getCause(), depth++) {
        text.append("\n").append(depth == 0 ? "failed: " : "caused by: ");
        text.append(t.getClass().getName());
        if (t instanceof SQLException sql) {
          text.append(" with SQL state ").append(sql.getSQLState());
        }
        StackTraceElement[] frames = t.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
          text.append("\n  at ").append(frames[i]);
        }
      }
      LOG.error("{}", text);
    }
  }
}
