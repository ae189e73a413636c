package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A contact was logged.
 *
 * @param reference yearly, without gaps
 * @param etag for If-Match
 */
@Serdeable
@Schema(name = "Logged")
record LoggedJson(
    String allegationId, @Schema(example = "LADO-2018-0043") String reference, String etag) {}
