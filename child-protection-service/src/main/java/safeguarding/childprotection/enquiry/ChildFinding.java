package safeguarding.childprotection.enquiry;

import java.util.UUID;

/** What an enquiry found for one child. */
public record ChildFinding(UUID childId, Section47Outcome outcome) {}
