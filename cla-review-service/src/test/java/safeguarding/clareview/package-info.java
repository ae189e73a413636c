@NullMarked
package safeguarding.clareview;

import org.jspecify.annotations.NullMarked;
