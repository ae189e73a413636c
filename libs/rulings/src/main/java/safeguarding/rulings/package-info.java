/** What a rule says to a command, and the values of fixed lists. */
@NullMarked
package safeguarding.rulings;

import org.jspecify.annotations.NullMarked;
