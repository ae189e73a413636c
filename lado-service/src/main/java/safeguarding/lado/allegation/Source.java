package safeguarding.lado.allegation;

/**
 * Who told the LADO.
 *
 * @param organisation empty when none was named
 * @param name empty when the person did not give one
 */
public record Source(SourceRole role, String organisation, String name) {}
