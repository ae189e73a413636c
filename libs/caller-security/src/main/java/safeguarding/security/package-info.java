/** Who calls: the authority a caller belongs to, and what the caller may do there. */
@NullMarked
package safeguarding.security;

import org.jspecify.annotations.NullMarked;
