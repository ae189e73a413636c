/** England's working days and bank holidays, statutory clocks and reporting periods. */
@NullMarked
package safeguarding.calendar;

import org.jspecify.annotations.NullMarked;
