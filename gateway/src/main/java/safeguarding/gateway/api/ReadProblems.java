package safeguarding.gateway.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import safeguarding.gateway.problem.ProblemJson;

/** The problems that any question may be answered with; docs/errors.md is the whole table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
    responseCode = "400",
    description = "invalid-parameter: a parameter cannot be read; it is named",
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
    responseCode = "503",
    description = "service-unavailable: a part of the suite does not answer; try again",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@interface ReadProblems {}
