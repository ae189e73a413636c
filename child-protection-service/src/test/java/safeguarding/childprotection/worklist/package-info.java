@NullMarked
package safeguarding.childprotection.worklist;

import org.jspecify.annotations.NullMarked;
