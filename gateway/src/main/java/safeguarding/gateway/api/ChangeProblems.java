package safeguarding.gateway.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import safeguarding.gateway.problem.ProblemJson;

/** The problems that any change may be answered with; docs/errors.md is the whole table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
    responseCode = "400",
    description =
        "malformed-json, unknown-field, wrong-type: the body, with the field at fault;"
            + " missing-idempotency-key, invalid-parameter: a header",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "401",
    description = "token-invalid: no token, or one that is not believed",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "403",
    description =
        "authority-not-yours: the address names another authority than the token; not-allowed: the"
            + " role does not allow it",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "404",
    description =
        "authority-unknown: no such authority; not-found: nothing here that you may know of",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "409",
    description = "a rule's code: the state of the record forbids it",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "413",
    description = "body-too-large: more than 1 MB",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "422",
    description =
        "invalid-fields or a rule's code, with each field at fault; idempotency-key-reused: the same"
            + " key with other content",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class),
            examples = @ExampleObject(name = "problem", value = Examples.PROBLEM)))
@ApiResponse(
    responseCode = "503",
    description =
        "service-unavailable: a part of the suite does not answer; repeat it with the same"
            + " Idempotency-Key",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@interface ChangeProblems {}
