/** What the clocks of family groups ask for, and by when. */
@NullMarked
package safeguarding.childprotection.worklist;

import org.jspecify.annotations.NullMarked;
