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
}
