/** Finding allegations by what is written in them. */
@NullMarked
package safeguarding.lado.search;

import org.jspecify.annotations.NullMarked;
