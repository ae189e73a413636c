package safeguarding.local.sample;

/**
 * Who told the LADO.
 *
 * @param organisation empty when there is none
 * @param name empty when it was not given
 */
public record Source(SourceRole role, String organisation, String name) {}
