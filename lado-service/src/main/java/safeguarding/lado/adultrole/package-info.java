/** In what role adults work with children: the list, and what an authority adds to it. */
@NullMarked
package safeguarding.lado.adultrole;

import org.jspecify.annotations.NullMarked;
