package safeguarding.clareview.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review is moved to another time, as told; null and empty where left out.
 *
 * @param place empty to leave it as it was
 */
public record RebookReview(@Nullable Instant startsAt, String place, ToldOutOfTime outOfTime) {}
