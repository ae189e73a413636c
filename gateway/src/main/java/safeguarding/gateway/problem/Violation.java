package safeguarding.gateway.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One field at fault.
 *
 * @param field path in the request body, or name of the parameter: {@code adult.dateOfBirth}
 * @param message what to do, in plain words
 */
@Serdeable
public record Violation(String field, String message) {}
