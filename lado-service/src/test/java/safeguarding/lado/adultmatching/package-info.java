@NullMarked
package safeguarding.lado.adultmatching;

import org.jspecify.annotations.NullMarked;
