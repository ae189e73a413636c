package safeguarding.clareview.alert;

import java.time.LocalDate;

/** The answer to a concern. */
public record Answer(LocalDate answeredOn, String answeredBy, String answer) {}
