@NullMarked
package safeguarding.lado.wellmade;

import org.jspecify.annotations.NullMarked;
