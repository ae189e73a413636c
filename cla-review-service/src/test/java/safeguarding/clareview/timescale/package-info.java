@NullMarked
package safeguarding.clareview.timescale;

import org.jspecify.annotations.NullMarked;
