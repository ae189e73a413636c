/** Calls to the domain services: each with the caller's own token, a deadline and a circuit. */
@NullMarked
package safeguarding.gateway.calls;

import org.jspecify.annotations.NullMarked;
