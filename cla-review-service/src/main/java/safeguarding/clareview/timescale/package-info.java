/** By when: the rules as data, and the clocks of care, orders and alerts. */
@NullMarked
package safeguarding.clareview.timescale;

import org.jspecify.annotations.NullMarked;
