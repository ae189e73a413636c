package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reviewing officer is appointed, as told; null and empty where left out. */
public record AppointIro(String iro, @Nullable LocalDate appointedOn) {}
