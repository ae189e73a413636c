package safeguarding.clareview.care;

import java.time.LocalDate;

/** Who was appointed independent reviewing officer on which day (IRO Handbook). */
public record IroAppointment(String iro, LocalDate appointedOn) {}
