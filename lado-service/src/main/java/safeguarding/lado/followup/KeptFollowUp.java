package safeguarding.lado.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/** What was decided, done or found not needed. */
public record KeptFollowUp(
    FollowUpKind kind,
    FollowUpStanding standing,
    LocalDate happenedOn,
    String by,
    String what,
    String reference,
    @Nullable Regulator regulator,
    Recorded recorded) {}
