@NullMarked
package safeguarding.local.program;

import org.jspecify.annotations.NullMarked;
