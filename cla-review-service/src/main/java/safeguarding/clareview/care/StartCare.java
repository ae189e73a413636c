package safeguarding.clareview.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child becomes looked after, as told; null and empty where left out.
 *
 * @param notifiedOn when the safeguarding unit was told
 * @param iro who was appointed independent reviewing officer
 * @param ending of a period that is over already; null while it runs
 */
public record StartCare(
    ToldChild child,
    ToldEpisode firstEpisode,
    @Nullable NeedCode need,
    @Nullable LocalDate notifiedOn,
    String iro,
    @Nullable LocalDate iroAppointedOn,
    @Nullable EndCare ending) {}
