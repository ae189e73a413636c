@NullMarked
package safeguarding.lado.first;

import org.jspecify.annotations.NullMarked;
