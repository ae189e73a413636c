package safeguarding.security;

import com.google.protobuf.Message;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.micronaut.context.annotation.Bean;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a service decides whether a call may be made: the token is checked again, the
 * role by the RPC's own contract, the authority against the request's.
 *
 * <p>To the container it is no {@link ServerInterceptor}: a server would put it in place a second
 * time, outside the one interceptor that calls it.
 */
@Singleton
@Bean(typed = CallerInterceptor.class)
public final class CallerInterceptor implements ServerInterceptor {
  /** Carries the stable reason beside a status: {@code token-invalid}, {@code not-allowed} … */
  public static final Metadata.Key<String> REASON =
      Metadata.Key.of("x-reason-code", Metadata.ASCII_STRING_MARSHALLER);

  /** Carries 'Bearer ' and the caller's own token. */
  public static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private static final Logger LOG = LoggerFactory.getLogger(CallerInterceptor.class);
  private static final Set<String> OPEN = Set.of("grpc.health.v1.Health");

  private final TokenVerifier tokens;
  private final Denials denials;
  private final Map<String, MethodAccess> known = new ConcurrentHashMap<>();

  /** Checks tokens with the verifier and reports denials. */
  public CallerInterceptor(TokenVerifier tokens, Denials denials) {
    this.tokens = tokens;
    this.denials = denials;
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    var method = call.getMethodDescriptor();
    if (OPEN.contains(method.getServiceName())) {
      return next.startCall(call, headers);
    }
    MethodAccess access =
        known.computeIfAbsent(method.getFullMethodName(), name -> MethodAccess.of(method));
    Caller caller;
    try {
      caller = tokens.verify(bearer(headers));
    } catch (TokenRefused refused) {
      LOG.info("token refused: {}", refused.getMessage());
      return close(call, Status.UNAUTHENTICATED, "token-invalid");
    } catch (TokenCheckUnavailable unavailable) {
      LOG.warn("{}", unavailable.getMessage());
      return close(call, Status.UNAVAILABLE, "token-check-unavailable");
    }
    if (!caller.holdsAny(access.roles())) {
      call.request(1);
      return new RoleDenial<>(call, caller, access);
    }
    Context context = CurrentCaller.of(caller);
    return new AuthorityCheck<>(
        Contexts.interceptCall(context, call, headers, next), call, caller, access);
  }

  private static String bearer(Metadata headers) throws TokenRefused {
    @Nullable String header = headers.get(AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw new TokenRefused("none sent");
    }
    return header.substring(7).strip();
  }

  private static <Q, R> ServerCall.Listener<Q> close(
      ServerCall<Q, R> call, Status status, String reason) {
    var trailers = new Metadata();
    trailers.put(REASON, reason);
    call.close(status.withDescription(reason), trailers);
    return new ServerCall.Listener<>() {};
  }

  /** Waits for the request only to write down which record the caller asked for. */
  private final class RoleDenial<Q> extends ServerCall.Listener<Q> {
    private final ServerCall<Q, ?> call;
    private final Caller caller;
    private final MethodAccess access;
    private boolean denied;

    RoleDenial(ServerCall<Q, ?> call, Caller caller, MethodAccess access) {
      this.call = call;
      this.caller = caller;
      this.access = access;
    }

    @Override
    public void onMessage(Q message) {
      deny(access.asked((Message) message));
    }

    @Override
    public void onHalfClose() {
      deny(Optional.empty());
    }

    /** A caller who hangs up has asked all the same. */
    @Override
    public void onCancel() {
      deny(Optional.empty());
    }

    private void deny(Optional<Asked> asked) {
      if (denied) {
        return;
      }
      denied = true;
      denials.denied(caller, access.method(), "not-allowed", asked.orElse(null));
      if (access.concealed()) {
        close(call, Status.NOT_FOUND, "not-found");
      } else {
        close(call, Status.PERMISSION_DENIED, "not-allowed");
      }
    }
  }

  /** Lets a request through only when it names the caller's own authority. */
  private final class AuthorityCheck<Q>
      extends ForwardingServerCallListener.SimpleForwardingServerCallListener<Q> {
    private final ServerCall<Q, ?> call;
    private final Caller caller;
    private final MethodAccess access;
    private boolean closed;

    AuthorityCheck(
        ServerCall.Listener<Q> delegate,
        ServerCall<Q, ?> call,
        Caller caller,
        MethodAccess access) {
      super(delegate);
      this.call = call;
      this.caller = caller;
      this.access = access;
    }

    @Override
    public void onMessage(Q message) {
      if (closed) {
        return;
      }
      Object named = ((Message) message).getField(access.authorityField());
      if (caller.authority().code().equals(named)) {
        super.onMessage(message);
        return;
      }
      closed = true;
      denials.denied(caller, access.method(), "authority-not-yours", null);
      close(call, Status.PERMISSION_DENIED, "authority-not-yours");
    }

    @Override
    public void onHalfClose() {
      if (!closed) {
        super.onHalfClose();
      }
    }
  }
}
