@NullMarked
package safeguarding.clareview.child;

import org.jspecify.annotations.NullMarked;
