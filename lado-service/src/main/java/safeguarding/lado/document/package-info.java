/** Files of allegations: taken in, checked by their content, given out and withdrawn. */
@NullMarked
package safeguarding.lado.document;

import org.jspecify.annotations.NullMarked;
