package safeguarding.gateway.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A sign-in on its way through the identity provider, kept in a short-lived cookie of the browser
 * that began it: no other browser can finish it.
 *
 * @param state comes back with the answer
 * @param nonce comes back in the ID token
 * @param verifier proves that the code was asked for here (PKCE)
 * @param next where to go when signed in
 */
record SignInAttempt(State state, Nonce nonce, CodeVerifier verifier, LocalPath next) {

  static SignInAttempt begin(LocalPath next) {
    return new SignInAttempt(new State(), new Nonce(), new CodeVerifier(), next);
  }

  static Optional<SignInAttempt> read(String cookie) {
    String[] parts = cookie.split(":", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    try {
      String next = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
      return Optional.of(
          new SignInAttempt(
              new State(parts[0]),
              new Nonce(parts[1]),
              new CodeVerifier(parts[2]),
              LocalPath.orHome(next)));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  String cookie() {
    return String.join(
        ":",
        state.getValue(),
        nonce.getValue(),
        verifier.getValue(),
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(next.path().getBytes(StandardCharsets.UTF_8)));
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "SignInAttempt";
  }
}
