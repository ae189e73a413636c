package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supervision order ends, as told; null where left out. */
public record EndOrder(@Nullable LocalDate endedOn, @Nullable OrderEndReason reason) {}
