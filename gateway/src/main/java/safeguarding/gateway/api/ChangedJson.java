package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A record was changed.
 *
 * @param etag of the record as it is now
 * @param state received, closed, under-enquiry, concluded
 */
@Serdeable
@Schema(name = "Changed")
record ChangedJson(String etag, @Schema(example = "under-enquiry") String state) {}
