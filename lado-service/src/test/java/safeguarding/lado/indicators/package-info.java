@NullMarked
package safeguarding.lado.indicators;

import org.jspecify.annotations.NullMarked;
