package safeguarding.childprotection.conference;

import java.util.UUID;

/** The chair's decision for one child. */
public record ChildDecision(UUID childId, Decision decision) {}
