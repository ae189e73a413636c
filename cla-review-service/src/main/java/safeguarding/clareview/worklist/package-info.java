/** What the service's clocks want. */
@NullMarked
package safeguarding.clareview.worklist;

import org.jspecify.annotations.NullMarked;
