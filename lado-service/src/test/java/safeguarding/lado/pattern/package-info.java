@NullMarked
package safeguarding.lado.pattern;

import org.jspecify.annotations.NullMarked;
