package safeguarding.clareview.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A concern is answered, as told; null and empty where left out. */
public record AnswerAlert(@Nullable LocalDate answeredOn, String answeredBy, String answer) {}
