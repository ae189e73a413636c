@NullMarked
package safeguarding.lado.worklog;

import org.jspecify.annotations.NullMarked;
