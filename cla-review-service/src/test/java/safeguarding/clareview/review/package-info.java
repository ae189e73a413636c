@NullMarked
package safeguarding.clareview.review;

import org.jspecify.annotations.NullMarked;
