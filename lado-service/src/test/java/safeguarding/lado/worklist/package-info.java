@NullMarked
package safeguarding.lado.worklist;

import org.jspecify.annotations.NullMarked;
