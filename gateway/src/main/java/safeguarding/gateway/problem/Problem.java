package safeguarding.gateway.problem;

import java.util.List;

/**
 * A 'no' with its reason. Nothing in it is about a person.
 *
 * @param code stable: {@code not-found}
 * @param status of HTTP
 * @param title the same for every problem of the code
 * @param detail what happened this time and what to do, in plain words
 * @param violations the fields at fault, in the order of the form; empty when no single field is
 */
public record Problem(
    String code, int status, String title, String detail, List<Violation> violations) {

  /** Takes its own copy of the violations. */
  public Problem {
    violations = List.copyOf(violations);
  }

  /**
   * The same problem for whoever sent only one field of a request: 'contact.adult.dateOfBirth' is
   * 'adult.dateOfBirth' to who sent the contact.
   */
  public Problem inside(String field) {
    String outer = field + ".";
    return new Problem(
        code,
        status,
        title,
        detail,
        violations.stream()
            .map(one ->
                one.field().startsWith(outer)
                    ? new Violation(one.field().substring(outer.length()), one.message())
                    : one)
            .toList());
  }
}
