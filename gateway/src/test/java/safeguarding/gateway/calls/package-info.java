/** Tests of calls to services. */
@NullMarked
package safeguarding.gateway.calls;

import org.jspecify.annotations.NullMarked;
