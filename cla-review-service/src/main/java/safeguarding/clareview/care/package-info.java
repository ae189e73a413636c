/** Children and what makes them the service's: periods of care in episodes, supervision orders. */
@NullMarked
package safeguarding.clareview.care;

import org.jspecify.annotations.NullMarked;
