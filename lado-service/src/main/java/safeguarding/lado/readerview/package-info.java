/** Who sees a case, on its record and in the work list. */
@NullMarked
package safeguarding.lado.readerview;

import org.jspecify.annotations.NullMarked;
