package safeguarding.lado.retention;

import safeguarding.audit.Recorded;

/**
 * What is left of a deleted record.
 *
 * @param year of receipt
 * @param ruleId the rule by which it was no longer kept
 * @param proposed by whom and when
 * @param confirmed by whom and when: the end of it
 */
record Tombstone(
    String reference, int year, String ruleId, Recorded proposed, Recorded confirmed) {}
