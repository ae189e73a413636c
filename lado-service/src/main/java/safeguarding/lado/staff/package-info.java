/**
 * Who works where in the council, and who decides: what the independence of a decision is judged
 * by.
 */
@NullMarked
package safeguarding.lado.staff;

import org.jspecify.annotations.NullMarked;
