/** Text as plain words, for comparing and finding what people write in many ways. */
@NullMarked
package safeguarding.lado.words;

import org.jspecify.annotations.NullMarked;
