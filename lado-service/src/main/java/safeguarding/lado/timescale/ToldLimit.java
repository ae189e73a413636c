package safeguarding.lado.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a limit of the authority's own.
 *
 * @param unit null when not told
 * @param holdsFrom null when not told
 */
record ToldLimit(
    String ruleId,
    int count,
    @Nullable LimitUnit unit,
    @Nullable LocalDate holdsFrom,
    String reason) {}
