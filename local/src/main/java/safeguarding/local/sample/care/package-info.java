/** Invented children looked after, their episodes of care and their reviews. */
@NullMarked
package safeguarding.local.sample.care;

import org.jspecify.annotations.NullMarked;
