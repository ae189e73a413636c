@NullMarked
package safeguarding.local;

import org.jspecify.annotations.NullMarked;
