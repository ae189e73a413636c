@NullMarked
package safeguarding.clareview.care;

import org.jspecify.annotations.NullMarked;
