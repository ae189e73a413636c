@NullMarked
package safeguarding.lado.workstatus;

import org.jspecify.annotations.NullMarked;
