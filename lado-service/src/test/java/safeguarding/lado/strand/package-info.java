@NullMarked
package safeguarding.lado.strand;

import org.jspecify.annotations.NullMarked;
