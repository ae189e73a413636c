/** What the service counts. */
@NullMarked
package safeguarding.clareview.indicators;

import org.jspecify.annotations.NullMarked;
