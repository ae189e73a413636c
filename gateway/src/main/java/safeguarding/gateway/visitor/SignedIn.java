package safeguarding.gateway.visitor;

import io.grpc.MethodDescriptor;
import org.jspecify.annotations.Nullable;
import safeguarding.security.Caller;
import safeguarding.security.CallerCredentials;
import safeguarding.security.MethodAccess;

/**
 * Who asks, for the length of one request: a controller names it as a parameter and gets it, or is
 * never reached.
 *
 * @param caller from a checked token
 * @param accessToken that token, for the calls to the services
 * @param correlationId of this request
 * @param session the browser's session; absent for a program that brought a bearer token
 */
public record SignedIn(
    Caller caller, String accessToken, String correlationId, @Nullable BrowserSession session) {

  /** What a call to a service is made with. */
  public CallerCredentials credentials() {
    return new CallerCredentials(accessToken);
  }

  /**
   * Whether the contract lets this caller's roles call an RPC: for what is worth showing, or worth
   * asking. The service decides.
   *
   * @throws IllegalStateException if the RPC does not say who may call it
   */
  public boolean may(MethodDescriptor<?, ?> rpc) {
    return caller.holdsAny(MethodAccess.of(rpc).roles());
  }

  /**
   * What every form of a page carries in its field {@code _csrf}.
   *
   * @throws IllegalStateException for a program, which has no forms
   */
  public String csrfToken() {
    return browser().csrfToken();
  }

  /** Whether lists show full names instead of initials; false for programs. */
  public boolean showsNames() {
    return session != null && session.showsNames();
  }

  /**
   * The browser's session.
   *
   * @throws IllegalStateException for a program, which has none
   */
  public BrowserSession browser() {
    if (session == null) {
      throw new IllegalStateException("a program has no browser session");
    }
    return session;
  }

  /** Shows neither token nor name. */
  @Override
  public String toString() {
    return "SignedIn";
  }
}
