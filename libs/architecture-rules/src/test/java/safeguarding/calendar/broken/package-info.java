@NullMarked
package safeguarding.calendar.broken;

import org.jspecify.annotations.NullMarked;
