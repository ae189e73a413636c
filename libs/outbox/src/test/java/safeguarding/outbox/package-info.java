@NullMarked
package safeguarding.outbox;

import org.jspecify.annotations.NullMarked;
