package safeguarding.clareview.care;

import safeguarding.audit.Recorded;

/**
 * A child as it is kept.
 *
 * @param reference {@code CLA-2018-0009}
 */
public record KnownChild(Child child, String reference, Recorded recorded) {}
