/**
 * Invented people and what is said to have happened to them, and the way they get into the suite.
 */
@NullMarked
package safeguarding.local.sample;

import org.jspecify.annotations.NullMarked;
