/** Reviews of children looked after. */
@NullMarked
package safeguarding.clareview;

import org.jspecify.annotations.NullMarked;
