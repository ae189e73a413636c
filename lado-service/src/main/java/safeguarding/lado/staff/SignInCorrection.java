package safeguarding.lado.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * A sign-in that was wrong, and what took its place.
 *
 * @param staffId whose it was
 * @param name theirs, as it is today
 * @param before the wrong one
 * @param after null where they signed in no more
 * @param reason why it was corrected
 */
record SignInCorrection(
    UUID staffId,
    String name,
    String before,
    @Nullable String after,
    String reason,
    Recorded recorded) {}
