/** The authorities that the suite serves. */
@NullMarked
package safeguarding.gateway.authority;

import org.jspecify.annotations.NullMarked;
