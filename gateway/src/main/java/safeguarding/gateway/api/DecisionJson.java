package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The threshold decision.
 *
 * @param decidedAt may lie in the past, never before the contact
 * @param criteria harmed-a-child, possible-offence, risk-of-harm, unsuitable; none when it is not
 *     met
 * @param consultationReasons why it was still a matter for consultation; none when it is met
 * @param reasons in words
 * @param referralOutcome logged-and-closed, advice-given, internal-enquiry,
 *     referred-to-another-lado
 */
@Serdeable
@Schema(name = "ThresholdDecision")
record DecisionJson(
    @Schema(example = "2018-06-05T09:00:00Z") @Nullable Instant decidedAt,
    List<String> criteria,
    List<String> consultationReasons,
    @Nullable String reasons,
    @Schema(example = "internal-enquiry") @Nullable String referralOutcome) {}
