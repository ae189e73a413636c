@NullMarked
package safeguarding.lado.escalation;

import org.jspecify.annotations.NullMarked;
