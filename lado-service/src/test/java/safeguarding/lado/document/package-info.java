@NullMarked
package safeguarding.lado.document;

import org.jspecify.annotations.NullMarked;
