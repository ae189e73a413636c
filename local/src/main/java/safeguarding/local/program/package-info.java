/** Programs that run beside this one: started, watched, paused, killed, and never left behind. */
@NullMarked
package safeguarding.local.program;

import org.jspecify.annotations.NullMarked;
