package safeguarding.local.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child whom a contact concerns.
 *
 * @param name initials
 * @param dateOfBirth null when not known
 * @param ageYears null when not known, or when the date of birth says it
 * @param authority whose child it is, where somebody said so; else empty
 * @param ownAccount what the child said, in the child's words; empty when not heard yet
 */
public record Child(
    String name,
    @Nullable LocalDate dateOfBirth,
    @Nullable Integer ageYears,
    CareStatus careStatus,
    String authority,
    String ownAccount) {}
