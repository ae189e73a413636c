package safeguarding.gateway.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock.
 *
 * @param ruleId of the statutory timescale
 * @param metOn null while it runs
 * @param state met, met-late, running, due-today, overdue
 * @param workingDaysLeft after today; negative when overdue; 0 when met; null beyond the known bank
 *     holidays
 * @param limit in words
 * @param source the document that sets the limit
 */
@Serdeable
@Schema(name = "Deadline")
record DeadlineJson(
    @Schema(example = "lado.initial-consideration") String ruleId,
    String title,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate metOn,
    @Schema(example = "running") String state,
    @Nullable Integer workingDaysLeft,
    @Schema(example = "1 working day") String limit,
    String source) {}
