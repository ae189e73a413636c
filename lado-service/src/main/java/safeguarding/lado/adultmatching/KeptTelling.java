package safeguarding.lado.adultmatching;

import java.util.UUID;

/** A telling on record: by which allegation, of which adult. */
record KeptTelling(UUID allegationId, UUID adultId, Telling telling) {}
