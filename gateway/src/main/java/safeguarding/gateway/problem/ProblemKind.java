package safeguarding.gateway.problem;

import java.util.List;
import java.util.Locale;

/** The gateway's own problems; docs/errors.md is the same table for readers. */
public enum ProblemKind {
  MALFORMED_JSON(400, "The body is not JSON", "Send one JSON object, in UTF-8."),
  UNKNOWN_FIELD(
      400, "A field is not known", "Leave out what the description of the API does not name."),
  WRONG_TYPE(400, "A field has the wrong type", "Send the type that the description names."),
  INVALID_PARAMETER(400, "A parameter cannot be used", "Correct the parameter and ask again."),
  MALFORMED_REQUEST(400, "The request cannot be read", "Correct the request and send it again."),
  MISSING_IDEMPOTENCY_KEY(
      400,
      "The header Idempotency-Key is missing",
      "Send a UUID of your own choosing; send the same one when you repeat the request."),
  TOKEN_INVALID(401, "You are not signed in", "Bring a valid bearer token."),
  SIGNED_OUT_MEANWHILE(
      401,
      "You have been signed out",
      "Nothing was saved by the last step. Sign in again and repeat it."),
  NOT_ALLOWED(403, "You do not have permission", "Your role does not allow this."),
  AUTHORITY_NOT_YOURS(
      403, "This is another authority's", "Your token is for another authority than the address."),
  CSRF_REFUSED(
      403,
      "We could not be sure that you sent this form",
      "Nothing was saved. Go back, reload the page and send the form again."),
  NOT_FOUND(404, "Page not found", "There is nothing at this address that you may see."),
  AUTHORITY_UNKNOWN(404, "Authority not known", "No authority of this suite has that code."),
  METHOD_NOT_ALLOWED(405, "This cannot be done here", "The address does not take this method."),
  NOT_ACCEPTABLE(406, "This form of answer is not offered", "Accept application/json."),
  CHANGED_BY_SOMEONE_ELSE(
      412,
      "Somebody else changed this in the meantime",
      "Nothing was saved. Read it again and decide on what it says now."),
  BODY_TOO_LARGE(
      413, "The request is too large", "A request may have 1 MB, a document that is added 20 MB."),
  UNSUPPORTED_MEDIA_TYPE(415, "This kind of body is not taken", "Send application/json."),
  INVALID_FIELDS(422, "Some fields need correcting", "Correct the fields and send them again."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "The Idempotency-Key was used for something else",
      "Nothing was saved. Send other content with a key of its own."),
  MISSING_ETAG(
      428, "The header If-Match is missing", "Read the record and send its ETag as If-Match."),
  TOO_MANY_REQUESTS(429, "Too many requests", "Wait a little and try again."),
  INTERNAL(
      500, "Something went wrong here", "It has been logged. Try again; nothing may be saved."),
  SERVICE_UNAVAILABLE(
      503, "A part of the suite does not answer", "Try again in a minute; nothing may be saved.");

  private final int status;
  private final String title;
  private final String detail;

  ProblemKind(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /** The code in answers: {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** The heading. */
  public String title() {
    return title;
  }

  /** The problem with its usual words. */
  public Problem problem() {
    return new Problem(code(), status, title, detail, List.of());
  }

  /** The problem with fields at fault. */
  public Problem problem(List<Violation> violations) {
    return new Problem(code(), status, title, detail, violations);
  }

  /** The problem about one field or parameter, in the words that say what to do. */
  public Problem problem(String field, String message) {
    return new Problem(code(), status, title, detail, List.of(new Violation(field, message)));
  }

  /** To be thrown: ends the request with this problem. */
  public RequestRefused refusal() {
    return new RequestRefused(problem());
  }

  /** To be thrown: ends the request with this problem about one field or parameter. */
  public RequestRefused refusal(String field, String message) {
    return new RequestRefused(problem(field, message));
  }
}
