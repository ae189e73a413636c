package safeguarding.clareview.care;

import java.time.LocalDate;

/** When and why a child ceased to be looked after. */
public record CareEnding(LocalDate ceasedOn, CareEndReason reason) {}
