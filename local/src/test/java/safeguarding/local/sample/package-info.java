@NullMarked
package safeguarding.local.sample;

import org.jspecify.annotations.NullMarked;
