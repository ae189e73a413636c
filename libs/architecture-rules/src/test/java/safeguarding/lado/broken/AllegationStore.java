package safeguarding.lado.broken;

/** A store that others can reach. */
public final class AllegationStore {}
