package safeguarding.rulings;

import java.util.List;

/**
 * An expected 'no'.
 *
 * @param code stable, lower case with hyphens; the README of the service lists them
 * @param message plain words without anything about a person
 * @param violations the fields at fault, in the order of the form; empty when no single field is
 */
public record Refusal(String code, String message, List<Violation> violations) {
  /** The code where fields are missing or impossible, or where several rules are broken. */
  public static final String INVALID_FIELDS = "invalid-fields";

  /** Keeps its own copy of the violations. */
  public Refusal {
    violations = List.copyOf(violations);
  }

  /** A refusal that no single field is at fault for. */
  public static Refusal of(String code, String message) {
    return new Refusal(code, message, List.of());
  }

  /**
   * A refusal that one field is at fault for, in the same words.
   *
   * @param field path with the names of the contract
   */
  public static Refusal at(String code, String field, String message) {
    return new Refusal(code, message, List.of(new Violation(field, message)));
  }

  /**
   * A field at fault.
   *
   * @param field path with the names of the contract, such as {@code children[1].date_of_birth}
   * @param message what to do, in plain words
   */
  public record Violation(String field, String message) {}
}
