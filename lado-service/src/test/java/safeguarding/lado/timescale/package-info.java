@NullMarked
package safeguarding.lado.timescale;

import org.jspecify.annotations.NullMarked;
