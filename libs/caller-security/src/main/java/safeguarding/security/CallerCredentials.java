package safeguarding.security;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import java.util.concurrent.Executor;

/**
 * The caller's own token, given to one call explicitly: a call made on another thread carries it as
 * well, and a call made without it is refused by the service.
 */
public final class CallerCredentials extends CallCredentials {
  private final String token;

  /** Takes a compact JWS, without 'Bearer '. */
  public CallerCredentials(String token) {
    this.token = token;
  }

  @Override
  public void applyRequestMetadata(
      RequestInfo requestInfo, Executor appExecutor, MetadataApplier applier) {
    var headers = new Metadata();
    headers.put(CallerInterceptor.AUTHORIZATION, "Bearer " + token);
    applier.apply(headers);
  }

  /** Does not show the token. */
  @Override
  public String toString() {
    return "CallerCredentials";
  }
}
