/** Adults on record: who is the same person, and what is known of them. */
@NullMarked
package safeguarding.lado.adult;

import org.jspecify.annotations.NullMarked;
