/** Cases that belong together. */
@NullMarked
package safeguarding.lado.linkedcase;

import org.jspecify.annotations.NullMarked;
