@NullMarked
package safeguarding.lado.allegation;

import org.jspecify.annotations.NullMarked;
