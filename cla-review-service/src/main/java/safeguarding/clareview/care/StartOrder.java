package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supervision order is made, as told; null and empty where left out. */
public record StartOrder(ToldChild child, @Nullable LocalDate madeOn, String iro) {}
