/**
 * Answers under the Freedom of Information Act: counts by two things, with what would show a person
 * withheld.
 */
@NullMarked
package safeguarding.lado.freedomofinformation;

import org.jspecify.annotations.NullMarked;
