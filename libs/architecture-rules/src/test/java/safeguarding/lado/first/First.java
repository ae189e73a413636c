package safeguarding.lado.first;

import safeguarding.lado.second.Second;

/** One half of a circle. */
public record First(Second second) {}
