@NullMarked
package safeguarding.lado.broken;

import org.jspecify.annotations.NullMarked;
