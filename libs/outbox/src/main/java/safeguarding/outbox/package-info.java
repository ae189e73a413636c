/** Messages to people outside: written with the change that they tell of, and sent after it. */
@NullMarked
package safeguarding.outbox;

import org.jspecify.annotations.NullMarked;
