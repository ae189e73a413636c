@NullMarked
package safeguarding.lado.reader;

import org.jspecify.annotations.NullMarked;
