/** A child with everything that is known of their care, and the list of children. */
@NullMarked
package safeguarding.clareview.child;

import org.jspecify.annotations.NullMarked;
