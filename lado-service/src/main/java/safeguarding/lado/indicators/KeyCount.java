package safeguarding.lado.indicators;

/** One group of a breakdown. */
record KeyCount(String key, long count) {}
