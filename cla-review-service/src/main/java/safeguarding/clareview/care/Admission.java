package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the beginning of a period of care beside its first episode.
 *
 * @param need why the child came to be looked after
 * @param notifiedOn when the safeguarding unit was told; null when not known
 * @param iro the independent reviewing officer; empty while there is none
 * @param iroAppointedOn null while there is none
 */
public record Admission(
    NeedCode need,
    @Nullable LocalDate notifiedOn,
    String iro,
    @Nullable LocalDate iroAppointedOn) {}
