package safeguarding.childprotection.plan;

import org.jspecify.annotations.Nullable;
import safeguarding.audit.Recorded;
import safeguarding.grpcedge.Versioned;

/**
 * A plan as it is kept: with its version and who wrote what down when.
 *
 * @param version counts the changes
 * @param endRecorded null while it is open
 */
public record PlanRecord(
    Plan plan, int version, Recorded startRecorded, @Nullable Recorded endRecorded)
    implements Versioned {}
