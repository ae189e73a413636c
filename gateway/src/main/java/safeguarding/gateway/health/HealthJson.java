package safeguarding.gateway.health;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * Whether the suite is up.
 *
 * @param status up or down
 * @param parts up or down by part: database, identity-provider and each service
 */
@Serdeable
@Schema(name = "Health")
record HealthJson(@Schema(example = "up") String status, Map<String, String> parts) {}
