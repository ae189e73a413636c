/** Whom a telling may be of: names as keys and as evidence, and the search over the keys. */
@NullMarked
package safeguarding.lado.adultmatching;

import org.jspecify.annotations.NullMarked;
