package safeguarding.gateway.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import safeguarding.gateway.problem.ProblemJson;

/** A question that may be answered with any of the problems that all questions have. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
    responseCode = "default",
    description = "a problem",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@interface ReadProblems {}
