package safeguarding.childprotection.conference;

/** Why a conference is later than its last day in time, and which manager agreed. */
public record OutOfTime(DelayReason reason, String agreedBy) {}
