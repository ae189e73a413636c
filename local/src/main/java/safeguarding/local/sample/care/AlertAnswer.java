package safeguarding.local.sample.care;

import java.time.LocalDate;

/** The answer to a concern. */
record AlertAnswer(LocalDate answeredOn, String answeredBy, String answer) {}
