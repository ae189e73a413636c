@NullMarked
package safeguarding.lado.adult;

import org.jspecify.annotations.NullMarked;
