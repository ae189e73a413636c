package safeguarding.lado.adult;

import safeguarding.lado.adultmatching.Candidate;
import safeguarding.lado.allegation.Adult;

/**
 * An adult on record, offered as the same person.
 *
 * @param told by the allegation that matches best
 */
public record OfferedAdult(Candidate candidate, Adult told, KnownAdult known) {}
