@NullMarked
package safeguarding.lado.freedomofinformation;

import org.jspecify.annotations.NullMarked;
