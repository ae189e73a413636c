package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The safeguarding unit was told, as told; null where left out. */
public record RecordNotification(@Nullable LocalDate notifiedOn) {}
