/** Runs the whole suite on one machine: the database, a sign-in provider and the four programs. */
@NullMarked
package safeguarding.local;

import org.jspecify.annotations.NullMarked;
