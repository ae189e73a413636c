package safeguarding.gateway.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import safeguarding.gateway.problem.ProblemJson;

/** The further problems of a change that builds on what its sender read. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
    responseCode = "412",
    description =
        "changed-by-someone-else: the record is no longer as you read it; read it again and decide"
            + " on what it says now",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@ApiResponse(
    responseCode = "428",
    description = "missing-etag: send the record's ETag as If-Match",
    content =
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(implementation = ProblemJson.class)))
@interface EtagProblems {}
