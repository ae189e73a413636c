package safeguarding.local.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child as the council knows them, by a number of its own: the same child in every service.
 *
 * @param childNumber invented, an R and six digits
 * @param givenNames empty while the child is unborn
 * @param dateOfBirth null while the child is unborn
 * @param expectedDateOfBirth of an unborn child, else null
 */
public record NumberedChild(
    String childNumber,
    String givenNames,
    String familyName,
    @Nullable LocalDate dateOfBirth,
    @Nullable LocalDate expectedDateOfBirth,
    Sex sex) {}
