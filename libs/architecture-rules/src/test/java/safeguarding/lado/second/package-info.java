@NullMarked
package safeguarding.lado.second;

import org.jspecify.annotations.NullMarked;
