@NullMarked
package safeguarding.lado;

import org.jspecify.annotations.NullMarked;
