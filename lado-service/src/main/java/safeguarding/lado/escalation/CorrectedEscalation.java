package safeguarding.lado.escalation;

import org.jspecify.annotations.Nullable;

/**
 * An escalation once it is corrected.
 *
 * @param before as it stood
 * @param after as it is right; null where it is taken back
 */
record CorrectedEscalation(Escalation before, @Nullable Escalation after) {}
