/** What stood in a part of a case before it was corrected, kept alike for every part. */
@NullMarked
package safeguarding.lado.correction;

import org.jspecify.annotations.NullMarked;
