/** Several contacts about one adult, or about one setting within twelve months. */
@NullMarked
package safeguarding.lado.pattern;

import org.jspecify.annotations.NullMarked;
