package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an enquiry.
 *
 * @param concludedOn may lie in the past, never before the decision
 * @param outcome substantiated, malicious, false, unsubstantiated, unfounded, not-concluded
 * @param reasons in words
 */
@Serdeable
@Schema(name = "EnquiryOutcome")
record OutcomeJson(
    @Schema(example = "2018-08-01") @Nullable LocalDate concludedOn,
    @Schema(example = "substantiated") @Nullable String outcome,
    @Nullable String reasons) {}
