@NullMarked
package safeguarding.clareview.worklist;

import org.jspecify.annotations.NullMarked;
