package safeguarding.lado.allegation;

/**
 * What one of several allegations in a case came to.
 *
 * @param allegation what is alleged, in a line
 */
public record Finding(String allegation, AllegationOutcome outcome) {}
