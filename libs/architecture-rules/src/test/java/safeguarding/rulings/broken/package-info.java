@NullMarked
package safeguarding.rulings.broken;

import org.jspecify.annotations.NullMarked;
