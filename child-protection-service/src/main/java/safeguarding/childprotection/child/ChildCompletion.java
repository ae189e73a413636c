package safeguarding.childprotection.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;

/**
 * Something became known of a child that was not known before.
 *
 * @param bornOn the day of birth of a child who was expected until then; else null
 */
public record ChildCompletion(
    UUID childId, UUID familyId, @Nullable LocalDate bornOn, Recorded recorded) {}
