/** What the service counts about allegations. */
@NullMarked
package safeguarding.lado.indicators;

import org.jspecify.annotations.NullMarked;
