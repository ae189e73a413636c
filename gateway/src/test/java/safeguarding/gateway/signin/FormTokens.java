package safeguarding.gateway.signin;

/** Lets a test know the form token of a session without reading it off a page. */
public final class FormTokens {
  private FormTokens() {}

  public static String of(String cookieValue) {
    return CookieSecret.read(cookieValue).orElseThrow().csrfToken();
  }
}
