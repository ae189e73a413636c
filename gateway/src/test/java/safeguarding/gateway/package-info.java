/** The gateway's tests: unit tests beside what they test, and the whole program on a free port. */
@NullMarked
package safeguarding.gateway;

import org.jspecify.annotations.NullMarked;
