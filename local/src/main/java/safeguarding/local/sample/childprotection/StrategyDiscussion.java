package safeguarding.local.sample.childprotection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategy discussion and what it decided.
 *
 * @param writtenUpAt null while it is not written up
 */
record StrategyDiscussion(
    Instant heldAt,
    List<Agency> tookPart,
    StrategyDecision decision,
    String reasons,
    @Nullable Instant writtenUpAt) {}
