package safeguarding.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import safeguarding.contracts.refusal.v1.FieldViolation;
import safeguarding.contracts.refusal.v1.Refusal;

/** An expected 'no' of a service as a problem; the table is docs/errors.md. */
public final class Refusals {
  private static final Pattern WORD_BREAK = Pattern.compile("_([a-z0-9])");

  private Refusals() {}

  /** The problem; fields are named as JSON names those of the whole request. */
  public static Problem problem(Refusal refusal) {
    List<Violation> violations =
        refusal.getViolationsList().stream().map(Refusals::violation).toList();
    int status = status(refusal);
    return new Problem(refusal.getCode(), status, title(status), refusal.getMessage(), violations);
  }

  /** To be thrown: ends the request with this refusal. */
  public static RequestRefused refused(Refusal refusal) {
    return new RequestRefused(problem(refusal));
  }

  /** 'contact.adult.date_of_birth' of a contract is 'contact.adult.dateOfBirth' in JSON. */
  public static String apiField(String field) {
    return WORD_BREAK.matcher(field).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  private static Violation violation(FieldViolation violation) {
    return new Violation(apiField(violation.getField()), violation.getMessage());
  }

  private static int status(Refusal refusal) {
    return switch (refusal.getCode()) {
      case "changed-by-someone-else" -> 412;
      case "invalid-fields", "idempotency-key-reused" -> 422;
      default -> refusal.getViolationsCount() > 0 ? 422 : 409;
    };
  }

  private static String title(int status) {
    return switch (status) {
      case 412 -> ProblemKind.CHANGED_BY_SOMEONE_ELSE.title();
      case 422 -> ProblemKind.INVALID_FIELDS.title();
      default -> "This cannot be done now";
    };
  }
}
