package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child as told. Of one who is known already all but the number may be left out.
 *
 * @param number the council's own; empty when left out, which is refused
 * @param givenNames empty when left out
 * @param familyName empty when left out
 * @param dateOfBirth null when left out
 * @param sex null when left out
 */
public record ToldChild(
    String number,
    String givenNames,
    String familyName,
    @Nullable LocalDate dateOfBirth,
    @Nullable Sex sex) {}
