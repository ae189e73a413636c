package safeguarding.security;

import io.grpc.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller of the RPC that this thread answers. */
public final class CurrentCaller {
  static final Context.Key<Caller> KEY = Context.key("caller");

  private CurrentCaller() {}

  /**
   * Returns the checked caller.
   *
   * @throws IllegalStateException outside an RPC: fails closed
   */
  public static Caller get() {
    @Nullable Caller caller = KEY.get();
    if (caller == null) {
      throw new IllegalStateException("no caller: not inside a checked call");
    }
    return caller;
  }

  /** The checked caller; empty outside an RPC, such as in a job that runs by the clock. */
  public static Optional<Caller> find() {
    return Optional.ofNullable(KEY.get());
  }

  /** What an RPC is answered in: the interceptor opens it for the caller that it has checked. */
  public static Context of(Caller checked) {
    return Context.current().withValue(KEY, checked);
  }
}
