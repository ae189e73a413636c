/** By when: the rules as data, and the clocks that they set going. */
@NullMarked
package safeguarding.childprotection.timescale;

import org.jspecify.annotations.NullMarked;
