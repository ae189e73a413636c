package safeguarding.childprotection.conference;

import java.time.LocalDate;

/**
 * The request for an initial conference, as {@link RequestRules} lets it through.
 *
 * @param reasons may be empty
 */
public record ConferenceRequest(
    LocalDate requestedOn, String agreedBy, LocalDate agreedOn, String reasons) {}
