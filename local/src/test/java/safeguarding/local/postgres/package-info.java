@NullMarked
package safeguarding.local.postgres;

import org.jspecify.annotations.NullMarked;
