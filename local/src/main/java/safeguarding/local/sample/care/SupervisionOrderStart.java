package safeguarding.local.sample.care;

import java.time.LocalDate;
import safeguarding.local.sample.NumberedChild;

/** A supervision order is made. */
record SupervisionOrderStart(NumberedChild child, LocalDate madeOn, String iro) {}
