@NullMarked
package safeguarding.rulings;

import org.jspecify.annotations.NullMarked;
