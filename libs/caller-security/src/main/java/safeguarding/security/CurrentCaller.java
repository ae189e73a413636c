package safeguarding.security;

import io.grpc.Context;
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
}
