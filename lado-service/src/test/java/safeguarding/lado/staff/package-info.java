@NullMarked
package safeguarding.lado.staff;

import org.jspecify.annotations.NullMarked;
