package safeguarding.clareview.care;

import java.time.LocalDate;

/** When and why a supervision order ended. */
public record OrderEnding(LocalDate endedOn, OrderEndReason reason) {}
