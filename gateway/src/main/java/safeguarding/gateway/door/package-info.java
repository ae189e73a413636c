/**
 * Who comes in: every request is stopped here until it has shown who asks, and every answer leaves
 * with strict headers.
 */
@NullMarked
package safeguarding.gateway.door;

import org.jspecify.annotations.NullMarked;
