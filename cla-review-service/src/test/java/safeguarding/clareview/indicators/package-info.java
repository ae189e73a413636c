@NullMarked
package safeguarding.clareview.indicators;

import org.jspecify.annotations.NullMarked;
