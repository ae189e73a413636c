/** What the service's clocks want. */
@NullMarked
package safeguarding.childprotection.worklist;

import org.jspecify.annotations.NullMarked;
