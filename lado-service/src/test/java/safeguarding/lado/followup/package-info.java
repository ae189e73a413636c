@NullMarked
package safeguarding.lado.followup;

import org.jspecify.annotations.NullMarked;
