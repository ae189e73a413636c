@NullMarked
package safeguarding.lado.retention;

import org.jspecify.annotations.NullMarked;
