@NullMarked
package safeguarding.local.broken;

import org.jspecify.annotations.NullMarked;
