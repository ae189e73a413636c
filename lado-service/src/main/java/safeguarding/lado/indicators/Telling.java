package safeguarding.lado.indicators;

import java.time.LocalDate;
import safeguarding.calendar.ReportingPeriod;

/** So many contacts of a period whose employer knew on one day and told the LADO on another. */
record Telling(ReportingPeriod period, LocalDate knewOn, LocalDate receivedOn, long contacts) {}
