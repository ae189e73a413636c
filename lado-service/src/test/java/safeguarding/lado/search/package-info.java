@NullMarked
package safeguarding.lado.search;

import org.jspecify.annotations.NullMarked;
