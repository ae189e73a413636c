/** What the adult does at work meanwhile, and whether anybody agreed to it. */
@NullMarked
package safeguarding.lado.workstatus;

import org.jspecify.annotations.NullMarked;
