package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child ceases to be looked after, as told; null where left out. */
public record EndCare(@Nullable LocalDate ceasedOn, @Nullable CareEndReason reason) {}
