/** What the clocks of open allegations ask for, and by when. */
@NullMarked
package safeguarding.lado.worklist;

import org.jspecify.annotations.NullMarked;
