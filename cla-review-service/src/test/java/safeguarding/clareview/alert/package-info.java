@NullMarked
package safeguarding.clareview.alert;

import org.jspecify.annotations.NullMarked;
