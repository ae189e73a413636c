package safeguarding.local.sample.care;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.local.sample.Ref;

/**
 * A review meeting of one child or several.
 *
 * @param outOfTime null where it is in time
 */
record ReviewBooking(
    ReviewSubject subject,
    List<Ref> childIds,
    Instant startsAt,
    String place,
    String iro,
    @Nullable OutOfTime outOfTime) {}
